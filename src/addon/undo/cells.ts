import { areasOf } from '../setup/areasOf.ts';
import { findTab } from '../sheet/findTab.ts';
import type { Typed } from '../sheet/Grid.ts';
import { stays } from '../sheet/stays.ts';
import { readSteady } from '../sheet/TabRead.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { fromStored, holds } from '../sheet/undo/Stored.ts';
import type { Undoer, Undoing } from './Undoing.ts';
import { whereNow } from './whereNow.ts';

/** How often it is tried while people move rows and columns. */
const MOST = 5;

/** Cells get back what they held, where they still hold what was put there. */
export const cells: Undoer<'cells'> = (change, { spreadsheet }) => {
  let left = takenBack(change, spreadsheet);
  for (let turn = 1; turn < MOST && left === undefined; turn++) left = takenBack(change, spreadsheet);
  const { tab, after } = change;
  const count = left ?? after.length * after[0]!.length;
  return count === 0 ? [] : [{ kind: 'cells', tab, detail: '', count }];
};

/** How many cells stay; undefined where people have moved them meanwhile, and nothing was done. */
function takenBack(
  change: Extract<Change, { kind: 'cells' }>,
  spreadsheet: Undoing['spreadsheet'],
): number | undefined {
  const { tab, before, after } = change;
  const sheet = findTab(spreadsheet, { name: tab });
  if (!sheet || sheet.getMaxRows() < change.row + after.length - 1) return 0;
  const found = readSteady(sheet);
  const { rows, columns, isByPlace } = whereNow(change, found.values);
  const isAs = (kept: typeof before) =>
    after.map((line, down) =>
      line.map((_, right) => {
        const [row, column] = [rows[down], columns[right]];
        if (row === undefined || column === undefined) return false;
        const [value, formula] = [found.values[row]?.[column] ?? '', found.formulas[row]?.[column] ?? ''];
        return holds(value, formula, kept[down]![right]!);
      }),
    );
  const [isNew, isOld] = [isAs(after), isAs(before)];
  const mine: Typed[][] = [];
  let left = 0;
  after.forEach((line, down) => {
    const isWhole = !isByPlace[down] || line.every((_, right) => isNew[down]![right] || isOld[down]![right]);
    line.forEach((_, right) => {
      if (isOld[down]![right]) return;
      if (!isNew[down]![right] || !isWhole) {
        left++;
        return;
      }
      const cells = mine[rows[down]!] ?? [];
      cells[columns[right]!] = fromStored(before[down]![right]!);
      mine[rows[down]!] = cells;
    });
  });
  const wanted = Array.from(mine, line => Array.from(line ?? [], cell => cell !== undefined));
  const areas = areasOf(wanted).map(({ row, column, rows: height, columns: width }) => ({
    row,
    column,
    values: mine.slice(row, row + height).map(line => line.slice(column, column + width)),
  }));
  for (const { row, column, values } of areas) {
    const target = sheet.getRange(row + 1, column + 1, values.length, values[0]!.length);
    if (values.every(line => line.every(cell => cell === ''))) target.clearContent();
    else target.setValues(values);
  }
  return areas.length === 0 || stays(found, areas) ? left : undefined;
}
