import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';

/** How many rows and columns of a tab, from the first, hold something: a value, a formula or the result of one. */
export function extent(engine: Engine, tab: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  const see = (matrix: Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>) => {
    for (const [row, cells] of Object.entries(matrix))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (holds(cell)) {
          rows = Math.max(rows, Number(row) + 1);
          columns = Math.max(columns, Number(column) + 1);
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
