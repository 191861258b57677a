import { expect, test } from 'vitest';
import type { ByPlace, SpillChange, SpilledCell } from '../../../src/host/sheet/Change.ts';
import { SPILL } from '../../../src/host/sheet/Change.ts';
import { newEngine } from './newEngine.ts';

const table = (rows: number) => () => Array.from({ length: rows }, (_, at) => [`r${at}`, at + 1]);

test.each([
  ['typed over', { v: 'x', t: 1, f: null, si: null }, {}],
  ['deleted', null, {}],
  ['emptied', { v: null, t: null, f: null, si: null }, {}],
  ['another formula of one cell', { f: '=1+1', v: null, si: null }, {}],
  ['narrowed', { f: '=OWN(7)', v: null, si: null }, { '0|2': 'r0', '0|3': 1 }],
] as const)('a formula that filled cells, %s: what it filled is told to be gone', async (_, cell, left) => {
  const { set, read, changes, behaviour } = newEngine(table(3));
  set({ 0: { 2: { f: '=OWN(A1)' } } });
  await read(0, 2, 3, 2);
  behaviour.own = table(1);
  set({ 0: { 2: cell as never } });
  await read(0, 2, 3, 2);
  const shown = new Map<string, unknown>();
  for (const { id, params } of changes) {
    if (id !== SPILL) continue;
    for (const rows of Object.values((params as SpillChange).cells))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, spilled] of Object.entries((cells ?? {}) as Record<string, SpilledCell | null>))
          if (spilled) shown.set(`${row}|${column}`, spilled.v);
          else shown.delete(`${row}|${column}`);
  }
  expect(Object.fromEntries(shown)).toEqual(left);
  const last = changes.filter(({ id }) => id === SPILL).at(-1)!.params as SpillChange;
  const ranges = Object.values(last.ranges as ByPlace<unknown>).flatMap(rows => Object.values(rows ?? {}));
  expect(ranges.length).toBe(Object.keys(left).length > 0 ? 1 : 0);
});
