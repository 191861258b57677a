import type { IWorkbookData } from '@univerjs/core';
import type { Change } from '../../../src/host/sheet/Change.ts';

/** Makes changes of one cell, a number, as a window sends them for a tab of what it was opened with. */
export function editing(snapshot: object, name?: string) {
  const { id: unitId, sheetOrder, sheets } = snapshot as IWorkbookData;
  const subUnitId = name === undefined ? sheetOrder[0]! : sheetOrder.find(id => sheets[id]!.name === name)!;
  return (row: number, column: number, v: number): Change => ({
    id: 'sheet.mutation.set-range-values',
    params: { unitId, subUnitId, cellValue: { [row]: { [column]: { v, t: 2 } } } },
  });
}
