import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>;

/** How many rows and columns of a tab, from the first. */
export interface Extent {
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
  const sheet = engine.tab(tab);
  const width = sheet.getColumnCount();
  let [rows, columns] = [0, 0];
  const see = (matrix: Cells, counts: (cell: ICellData) => boolean) => {
    for (let row = sheet.getRowCount() - 1; row >= 0; row--) {
      const cells = matrix[row];
      if (!cells) continue;
      // From the end: no cell is looked at that could not reach further.
      for (let column = width - 1; column >= 0 && (column >= columns || row >= rows); column--) {
        const cell = cells[column];
        if (!cell || !counts(cell)) continue;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
    }
  };
  see(sheet.getCellMatrix().getMatrix() as unknown as Cells, holds);
  see(engine.spills.cells(tab) as unknown as Cells, isFilled);
  return { rows, columns };
}

function holds({ f, si, p, v }: ICellData): boolean {
  return Boolean(f || si || p || (v !== undefined && v !== null && v !== ''));
}
