import type { ICellData } from '@univerjs/core';

type Cell = ICellData | null | undefined;

/** What calculation writes into the cells of a tab. */
export interface Derived {
  readonly cellValue?: Record<number, Record<number, Cell> | undefined> | undefined;
}

/**
 * Takes out the values of cells that hold no formula any more: what somebody typed while it was calculated stays.
 * `cell` tells what a cell holds now.
 */
export function dropTypedOver(
  { cellValue = {} }: Derived,
  cell: (row: number, column: number) => Cell,
): void {
  for (const [row, columns = {}] of Object.entries(cellValue))
    for (const [column, given] of Object.entries(columns)) {
      const now = cell(Number(row), Number(column));
      const isResult = given?.f === undefined && given?.si === undefined;
      if (isResult && !now?.f && !now?.si) delete columns[Number(column)];
    }
}
