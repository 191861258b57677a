import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

/** What a window shows in a column that makes all changes in the order in which it is told of them. */
function shownBy(changes: ReturnType<typeof newEngine>['changes'], column: number, rows: number): unknown[] {
  const shown: unknown[] = Array.from({ length: rows });
  for (const { params } of changes)
    for (const [row, cells] of Object.entries((params as { cellValue?: object }).cellValue ?? {})) {
      const cell = (cells as Record<number, { v?: unknown }>)[column];
      if (cell && 'v' in cell) shown[Number(row)] = cell.v;
    }
  return shown;
}

test.each([0, 12, 50])(
  'formulas that come with their values, %d ms after rows were turned round',
  async delay => {
    const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
    const { engine, tab, set, read, changes } = newEngine((() => pause(100).then(() => 1)) as never);
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    const apply = (id: string, params: object) =>
      engine.apply({ id, params: { unitId: engine.unit, subUnitId: tab, ...params } }, 'w');
    const first = { f: '=A1*2', v: 6, t: 2 };
    const second = { f: '=A2*2+$A$1', v: 5, t: 2 };
    set({ 0: { 0: { v: 3, t: 2 }, 1: first, 3: { f: '=OWN(A1:A2)' } }, 1: { 0: { v: 1, t: 2 }, 1: second } });
    await read(0, 0);
    apply('sheet.mutation.reorder-range', { order: { 0: 1, 1: 0 }, range });
    await pause(delay);
    apply('sheet.mutation.set-range-values', {
      cellValue: { 0: { 1: { f: '=A1*2+$A$1', v: 3, t: 2 } }, 1: { 1: { f: '=A2*2', v: 6, t: 2 } } },
    });
    expect(await read(0, 1, 2, 1)).toEqual([[3], [6]]);
    expect(shownBy(changes, 1, 2)).toEqual([3, 6]);
  },
);
