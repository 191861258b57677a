import type { ICellData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import type { CellArea } from '../sheet/CellValue.ts';

/** The command that a change belongs to: without it Univer takes a change of looks for one of formulas. */
const TRIGGERS = {
  content: undefined,
  look: 'sheet.command.set-style',
  note: 'sheet.command.set-range-custom-metadata',
} as const;

/** Changes cells of an area; `change` gets row and column within the area. */
export function changeCells(
  engine: Engine,
  what: keyof typeof TRIGGERS,
  { tab, row, column, rows, columns }: CellArea,
  change: (row: number, column: number) => ICellData,
): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < rows; down++) {
    const line: Record<number, ICellData> = {};
    for (let right = 0; right < columns; right++) line[column + right] = change(down, right);
    cellValue[row + down] = line;
  }
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: tab,
    cellValue,
    trigger: TRIGGERS[what],
  });
}
