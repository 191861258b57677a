import type { Engine } from '../engine/Engine.ts';
import type { Handlers } from '../execution/answer.ts';
import { changeCells } from './cells.ts';
import { looks } from './looks.ts';
import { validations } from './validations.ts';

/**
 * A row of cells given to others, as often as there is room. Source: the Sheets API has CopyPasteRequest repeat what it copies,
 * and PASTE_FORMAT take the data validation along.
 */
export function copies(engine: Engine) {
  const { clearLooks } = looks(engine);
  const { readValidations, validate } = validations(engine);
  return {
    copyLooks: ({ from, area }) => {
      if (from.rows !== 1 || from.columns !== area.columns)
        throw new Error('This spreadsheet copies the looks of one row to rows of its width.');
      clearLooks({ areas: [area] });
      const styles = engine.workbook.getStyles();
      const tab = engine.tab(from.tab);
      const own = Array.from({ length: from.columns }, (_, at) =>
        styles.getStyleByCell(tab.getCellRaw(from.row, from.column + at)),
      );
      changeCells(engine, 'look', area, (_, at) => (own[at] ? { s: own[at] } : undefined));
      readValidations({ area: from })[0]!.forEach((validation, at) => {
        validate({ area: { ...area, column: area.column + at, columns: 1 }, validation });
      });
    },
  } satisfies Partial<Handlers>;
}
