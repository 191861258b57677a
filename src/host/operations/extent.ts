import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';

/** How many rows and columns of a tab, from the first, hold something: a value, a formula or the result of one. */
export function extent(engine: Engine, tab: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  const see = (matrix: Readonly<Record<string, Readonly<Record<string, ICellData | null>> | undefined>>) => {
    for (const row in matrix) {
      const cells = matrix[row];
      for (const column in cells)
        if ((+row >= rows || +column >= columns) && holds(cells[column])) {
          rows = Math.max(rows, +row + 1);
          columns = Math.max(columns, +column + 1);
        }
    }
  };
  see(engine.tab(tab).getCellMatrix().getMatrix() as never);
  see(engine.spills.cells(tab));
  return { rows, columns };
}

function holds(cell: ICellData | null | undefined): boolean {
  if (!cell) return false;
  return Boolean(cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ''));
}
