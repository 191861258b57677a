import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import type { CellArea } from '../sheet/CellValue.ts';

/** Changes cells of an area; `change` gets row and column within the area. */
export function changeCells(
  engine: Engine,
  { tab, row, column, rows, columns }: CellArea,
  change: (row: number, column: number) => ICellData,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < rows; down++) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < columns; right++) line[column + right] = change(down, right);
    cellValue[row + down] = line;
  }
  engine.run('sheet.mutation.set-range-values', { unitId: engine.unit, subUnitId: tab, cellValue });
}
