import type { Engine } from '../engine/Engine.ts';

/** The most cells that Sheets lets a spreadsheet have, used or not. */
const MOST_CELLS = 10_000_000;

/** Refuses so many more cells, in Sheets' words, if there is no room for them. */
export function refuseTooMany(engine: Engine, more: number): void {
  const cells = engine.workbook
    .getSheets()
    .reduce((sum, tab) => sum + tab.getRowCount() * tab.getColumnCount(), 0);
  if (cells + more > MOST_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** Refuses to take lines out that are not there, or all that are not frozen. */
export function refuseRemoval(
  kind: 'rows' | 'columns',
  { first, count, all, frozen }: Readonly<Record<'first' | 'count' | 'all' | 'frozen', number>>,
): void {
  if (first < 0 || count < 1 || first + count > all) throw new Error(`Those ${kind} are out of bounds.`);
  if (all - count <= frozen) throw new Error(`Sorry, it is not possible to delete all non-frozen ${kind}.`);
}
