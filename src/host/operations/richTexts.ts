import type { Engine } from '../engine/Engine.ts';
import { fromCellValue } from '../engine/toCellValue.ts';
import { core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { grid } from '../sheet/CellValue.ts';
import { type Link, urlOf } from '../sheet/link.ts';
import { changeCells } from './cells.ts';
import { refuseInvalid } from './validations.ts';

/** Sheets underlines a link and gives it this colour. */
const LINK = { ul: { s: core.BooleanNumber.TRUE }, cl: { rgb: '#1155cc' } };

/** Texts that lead somewhere. */
export function richTexts(engine: Engine) {
  return {
    readRichTexts: ({ area: { tab, ...range } }) =>
      grid(range, (row, column) => {
        const text = engine.value(tab, row, column);
        const url = urlOf(engine.tab(tab).getCellRaw(row, column) || undefined) ?? null;
        return typeof text === 'string' ? { text, url } : null;
      }),
    writeRichTexts: ({ area, texts }) => {
      refuseInvalid(
        engine,
        area,
        texts.map(line => line.map(({ text }) => text)),
      );
      changeCells(engine, 'content', area, (row, column) => {
        const { text, url } = texts[row]![column]!;
        const { link: _, ...others } =
          engine.tab(area.tab).getCellRaw(area.row + row, area.column + column)?.custom ?? {};
        const link: Link | null = url === null ? null : { of: text, url };
        return {
          ...{ f: null, si: null, p: null },
          ...fromCellValue(text),
          ...(link ? { s: LINK, custom: { ...others, link } } : { custom: others }),
        };
      });
    },
  } satisfies Partial<Handlers>;
}
