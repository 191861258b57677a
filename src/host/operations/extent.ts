import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';

type Cells = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | undefined>>;

/** How many rows and columns of a tab, from the first. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** As far as something is seen: a value, a formula or the result of one. */
export function extent(engine: Engine, tab: string): Extent {
  return reach(engine, tab, holds);
}

/** As far as Sheets counts for scripts: also the cells that a formula elsewhere has filled with a blank text. */
export function used(engine: Engine, tab: string): Extent {
  return reach(engine, tab, () => true);
}

function reach(engine: Engine, tab: string, isFilled: (cell: ICellData) => boolean): Extent {
  let [rows, columns] = [0, 0];
  const see = (matrix: Cells, counts: (cell: ICellData) => boolean) => {
    for (const row in matrix) {
      const cells = matrix[row];
      for (const column in cells) {
        const cell = cells[column];
        if ((+row >= rows || +column >= columns) && cell && counts(cell)) {
          rows = Math.max(rows, +row + 1);
          columns = Math.max(columns, +column + 1);
        }
      }
    }
  };
  see(engine.tab(tab).getCellMatrix().getMatrix() as unknown as Cells, holds);
  see(engine.spills.cells(tab) as unknown as Cells, isFilled);
  return { rows, columns };
}

function holds({ f, si, p, v }: ICellData): boolean {
  return Boolean(f || si || p || (v !== undefined && v !== null && v !== ''));
}
