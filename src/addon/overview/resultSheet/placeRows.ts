import { HIDDEN, type People, writtenIn } from '../../../domain/overview/resultSheet/kept.ts';
import { printedColumns, type SheetRow } from '../../../domain/overview/resultSheet/SheetRow.ts';
import type { Cell } from '../../../domain/text/Cell.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { asCell } from '../../sheet/asText.ts';
import { fitRows } from '../../sheet/blocks.ts';
import type { Value } from '../../sheet/Grid.ts';
import { changedFormula, type Live } from './changedFormula.ts';
import { drawRows, setHeights } from './drawRows.ts';

const WIDTH = printedColumns.length;
/** The letters of the columns that say whose result a row bears, its score and its rating. */
const [OF, SCORE, RATING] = [1, 2, 3].map(at => columnName(WIDTH + at)) as [string, string, string];

/** Writes the rows into the tab Kết quả in the place of what stands there; `filled` are the cells of people, in their order. */
export function placeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly SheetRow[],
  filled: People['filled'],
  lives: readonly Live[],
): void {
  const last = sheet.getLastRow();
  const old = sheet.getRange(1, 1, Math.max(1, last), WIDTH + HIDDEN);
  old.breakApart();
  old.clearFormat();
  fitRows(sheet, rows.length);
  drawRows(sheet, rows);
  // What stood there stays until it is overwritten, so that a call that is cut off loses nothing.
  sheet.getRange(1, 1, rows.length, WIDTH + HIDDEN).setValues(cellsOf(rows, filled));
  if (last > rows.length)
    sheet.getRange(rows.length + 1, 1, last - rows.length, WIDTH + HIDDEN).clearContent();
  const at = rows.findIndex(({ kind }) => kind === 'asOf') + 1;
  const written = { letters: [OF, SCORE, RATING], from: 1, to: rows.length } as const;
  const count = rows.filter(isResult).length;
  sheet.getRange(at, 4).setFormula(changedFormula(lives, { ...written, count }));
  setHeights(sheet, rows);
  sheet.getRange(1, 1).activate();
}

/** What cells are to hold, printed and hidden. */
function cellsOf(rows: readonly SheetRow[], filled: People['filled']): Cell[][] {
  const theirs = [...filled];
  return rows.map(row => {
    const printed = row.cells.map((cell, at) =>
      row.open?.includes(at) && theirs.length > 0 ? theirs.shift() : cell,
    );
    const key = isResult(row)
      ? [`${row.of!.side} ${row.of!.code}`, row.of!.score, row.of!.rating]
      : ['', '', ''];
    return [...printed, writtenIn(row), ...key].map(cell => asCell(cell as Value));
  });
}

/** Whether the row bears a result as the sheet shows it. */
function isResult({ of }: SheetRow): boolean {
  return of !== undefined && of.score !== '';
}
