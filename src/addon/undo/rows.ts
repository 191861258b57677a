import { codeTabs } from '../setup/codesFirst.ts';
import { findTab } from '../sheet/findTab.ts';
import { removeRows } from '../sheet/removeRows.ts';
import { stays } from '../sheet/stays.ts';
import { readSteady } from '../sheet/TabRead.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { fromStored, holds, type Stored } from '../sheet/undo/Stored.ts';
import type { Undoer } from './Undoing.ts';
import { columnsNow } from './whereNow.ts';

/** How often it is tried while people move rows and columns. */
const MOST = 5;

/**
 * Rows come back where they were; at the end where people have moved rows meanwhile, or begun the list of codes from which
 * drop-downs choose anew: what is put in before its first row would not be in the list. Blank ones below, which had come in for
 * them, go where rows are put in.
 */
export const rows: Undoer<'rows'> = (change, { spreadsheet, read }) => {
  const { tab, cells } = change;
  const sheet = findTab(spreadsheet, { name: tab });
  if (!sheet || isThere(change, sheet)) return [];
  const count = cells.length;
  const isFree = isBlankFrom(sheet, change.row, count);
  const isFirstCode = change.row === 2 && !isFree && codeTabs(read()).has(tab);
  const row = isFirstCode ? sheet.getLastRow() + 1 : change.row;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), count);
  else if (!isFree) sheet.insertRowsBefore(row, count);
  let left = put(change, sheet, row);
  for (let turn = 1; turn < MOST && left === undefined; turn++)
    left = put(change, sheet, sheet.getLastRow() + 1);
  const found = readSteady(sheet);
  const end = found.values.length;
  const spare = isFree ? 0 : Math.min(count, sheet.getMaxRows() - end);
  removeRows(
    found,
    Array.from({ length: end + spare }, (_, at) => at >= end),
  );
  left ??= count * cells[0]!.length;
  return left === 0 ? [] : [{ kind: 'cells', tab: sheet.getName(), detail: '', count: left }];
};

type Rows = Extract<Change, { kind: 'rows' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether nobody has a code from there on, so that nothing need be put in. */
function isBlankFrom(sheet: Sheet, row: number, count: number): boolean {
  if (row + count - 1 > sheet.getMaxRows()) return false;
  return sheet.getSheetValues(row, 1, sheet.getMaxRows() - row + 1, 1).every(([code]) => code === '');
}

/** Whether they have come back before. */
function isThere(change: Rows, sheet: Sheet): boolean {
  const { cells } = placed(change, readTitles(sheet));
  if (sheet.getLastRow() < change.row + cells.length - 1) return false;
  const range = sheet.getRange(change.row, 1, cells.length, cells[0]!.length);
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  return cells.every((line, down) =>
    line.every((cell, column) => cell === '' || holds(values[down]![column], formulas[down]![column]!, cell)),
  );
}

/** How many cells have no place any more; undefined where people have moved rows or columns meanwhile, and nothing is there. */
function put(change: Rows, sheet: Sheet, row: number): number | undefined {
  const before = readSteady(sheet);
  const { cells, lost } = placed(change, (before.values[0] ?? []).map(String));
  const values = cells.map(line => line.map(fromStored));
  sheet.getRange(row, 1, values.length, values[0]!.length).setValues(values);
  return stays(before, [{ row: row - 1, column: 0, values }]) ? lost : undefined;
}

const readTitles = (sheet: Sheet) => sheet.getSheetValues(1, 1, 1, -1)[0]!.map(String);

/** Rows as they are to stand under these titles, and how many of their cells have no column any more. */
function placed({ cells, headers }: Rows, titles: readonly string[]) {
  const columns = columnsNow(headers ?? cells[0]!.map(() => ''), 1, titles);
  const width = 1 + Math.max(...columns.map(at => at ?? 0));
  const lines = cells.map(line => {
    const now: Stored[] = Array.from({ length: width }, () => '');
    for (const [at, cell] of line.entries()) if (columns[at] !== undefined) now[columns[at]] = cell;
    return now;
  });
  const lost = cells.flatMap(line =>
    line.filter((cell, at) => cell !== '' && columns[at] === undefined),
  ).length;
  return { cells: lines, lost };
}
