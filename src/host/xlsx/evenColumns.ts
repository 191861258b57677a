import type { ICellData, IWorksheetData } from '@univerjs/core';

/**
 * The columns of a tab whose blank cells all look the same, with their style: a file then says it once, of the column. Set-up
 * gives each of its columns a look, down to the last row: a hundred thousand cells that say nothing else. None where the tab
 * has styles of columns of its own, or a cell without a style, which would take that of its column.
 */
export function evenColumns(
  { cellData, columnData }: IWorksheetData,
  rows: number,
): ReadonlyMap<number, string> {
  const even = new Map<number, string>();
  if (Object.values(columnData).some(column => column?.s)) return even;
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
  return even;
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
