import type { Engine } from '../engine/Engine.ts';
import { quotedTab } from '../sheet/address.ts';
import { toEngine } from '../sheet/formulaText.ts';
import { rangeName, type Table } from './tables.ts';

/** The view of the columns that are put beside a table that has none yet, and their widths in pixels. */
const VIEW = 'điểm; xếp loại; tạm tính; lý do';
const WIDTHS = [75, 145, 75, 425];
/** Results stand grey beside the white of what people fill in. */
const GREY = { rgb: '#F3F3F3' };

/** Puts a score formula into the first free column beside a table. */
export function addScores(engine: Engine, name: string, table: Table, criteria: Table): void {
  const { tab, top, bottom } = table;
  const column = Math.max(...tab.cells.map(row => row.findLastIndex(cell => cell !== ''))) + 1;
  const formula = `=${name}(${rangeName(table)}; ${quotedTab(criteria.tab.name)}!${rangeName(criteria)}; "${VIEW}")`;
  const header = engine.tab(tab.id).getCellRaw(top, Math.max(0, column - 1))?.s ?? { bl: 1 };
  const style = { bg: GREY, vt: 1 };
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => [
    top + at,
    Object.fromEntries(
      WIDTHS.map((_, right) => [
        column + right,
        at === 0 ? { s: header } : { s: right % 2 === 0 ? { ...style, n: { pattern: '0.00' } } : style },
      ]),
    ),
  ]);
  const cellValue = Object.fromEntries(rows);
  cellValue[top][column].f = toEngine(formula);
  const where = { unitId: engine.unit, subUnitId: tab.id };
  engine.run('sheet.mutation.set-range-values', { ...where, cellValue });
  WIDTHS.forEach((colWidth, right) => {
    const range = { startColumn: column + right, endColumn: column + right, startRow: 0, endRow: bottom };
    engine.run('sheet.mutation.set-worksheet-col-width', { ...where, ranges: [range], colWidth });
  });
}
