import type { ICellData, IWorksheetData } from '@univerjs/core';

/** Styles by column, and how many rows they hold for; no rows where there is none. */
export interface EvenColumns {
  readonly rows: number;
  readonly styles: ReadonlyMap<number, string>;
}

/** A file may say of so many cells that they look like their column: more than set-up makes, less than would fill the memory. */
const MOST_CELLS = 2_000_000;

/** Whether so many rows and columns can be laid out again when they are read. */
export const canBeLaid = (rows: number, columns: number): boolean => rows * columns <= MOST_CELLS;

/**
 * The columns of a tab whose blank cells all look the same, with their style: a file then says it once, of the column. Set-up
 * gives each of its columns a look, down to the last row: a hundred thousand cells that say nothing else. None where the tab
 * has styles of columns of its own, or a cell without a style, which would take that of its column.
 */
export function evenColumns({ cellData, columnData, rowCount }: IWorksheetData): EvenColumns {
  const even = new Map<number, string>();
  const none = { rows: 0, styles: new Map<number, string>() };
  // Rows are in their order.
  const rows = Number(Object.keys(cellData).at(-1) ?? -1) + 1;
  if (rows > rowCount || Object.values(columnData).some(column => column?.s)) return none;
  const uneven = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const line = cellData[row] ?? {};
    for (const key of Object.keys(line)) {
      const column = Number(key);
      const cell = line[column]!;
      const style = even.get(column);
      if (typeof cell.s !== 'string' || (isBlank(cell) && style !== undefined && style !== cell.s))
        uneven.add(column);
      else if (isBlank(cell)) even.set(column, cell.s);
    }
  }
  for (const column of even.keys())
    if (uneven.has(column) || !isFull(cellData, column, rows)) even.delete(column);
  return even.size > 0 && canBeLaid(rows, even.size) ? { rows, styles: even } : none;
}

/** Whether a cell has nothing but a look. */
export const isBlank = (cell: ICellData): boolean =>
  Object.entries(cell).every(
    ([name, value]) => name === 's' || value === null || value === undefined || value === '',
  );

function isFull(cellData: IWorksheetData['cellData'], column: number, rows: number): boolean {
  for (let row = 0; row < rows; row++) if (!cellData[row]?.[column]) return false;
  return true;
}
