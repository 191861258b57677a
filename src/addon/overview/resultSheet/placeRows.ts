import { PRINTED, type PrintedRow } from '../../../domain/overview/printed/PrintedRow.ts';
import { HIDDEN, type People, writtenIn } from '../../../domain/overview/resultSheet/kept.ts';
import { resultSheetColumns } from '../../../domain/overview/resultSheet/resultRows.ts';
import type { Cell } from '../../../domain/text/Cell.ts';
import { columnName } from '../../../domain/text/cellName.ts';
import { drawRows, setHeights } from '../../setup/look/printed/drawRows.ts';
import { asCell } from '../../sheet/asText.ts';
import { fitRows } from '../../sheet/blocks.ts';
import type { Value } from '../../sheet/Grid.ts';
import { changedFormula, type Kept, type Live } from './changedFormula.ts';

/** The letters of the columns that say whose result a row bears, its score and its rating. */
const [OF, SCORE, RATING] = [1, 2, 3].map(at => columnName(PRINTED + at)) as [string, string, string];

/** Writes the rows into the tab Kết quả in the place of what stands there; `filled` are the cells of people, in their order. */
export function placeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly PrintedRow[],
  filled: People['filled'],
  lives: readonly Live[],
  kept: readonly Kept[],
): void {
  const last = sheet.getLastRow();
  const old = sheet.getRange(1, 1, Math.max(1, last), PRINTED + HIDDEN);
  old.breakApart();
  old.clearFormat();
  fitRows(sheet, rows.length);
  drawRows(sheet, rows, resultSheetColumns, HIDDEN);
  // What stood there stays until it is overwritten, so that a call that is cut off loses nothing.
  sheet.getRange(1, 1, rows.length, PRINTED + HIDDEN).setValues(cellsOf(rows, filled));
  if (last > rows.length)
    sheet.getRange(rows.length + 1, 1, last - rows.length, PRINTED + HIDDEN).clearContent();
  const at = rows.findIndex(({ kind }) => kind === 'asOf') + 1;
  const written = { letters: [OF, SCORE, RATING], from: 1, to: rows.length } as const;
  const count = rows.filter(isResult).length;
  sheet.getRange(at, 4).setFormula(changedFormula(lives, kept, { ...written, count }));
  setHeights(sheet, rows);
  sheet.getRange(1, 1).activate();
}

/** What cells are to hold, printed and hidden. */
function cellsOf(rows: readonly PrintedRow[], filled: People['filled']): Cell[][] {
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
function isResult({ of }: PrintedRow): boolean {
  return of !== undefined && of.score !== '';
}
