import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

const text = (v: string) => ({ v, t: 1 });
const number = (v: number) => ({ v, t: 2 });

test('an open range ends with the tab, and grows with it', async () => {
  const { engine, tab, set, read, calls } = newEngine();
  set({ 0: { 0: number(1), 3: { f: '=OWN(A1:A1048576)' } } });
  await read(0, 0);
  expect((calls[0]![0] as unknown[]).length).toBe(1000);
  const range = { startRow: 1000, endRow: 1004, startColumn: 0, endColumn: 25 };
  engine.run('sheet.mutation.insert-row', { unitId: engine.unit, subUnitId: tab, range });
  set({ 1004: { 0: number(7) } });
  await read(0, 0);
  const rows = calls.at(-1)![0] as unknown[][];
  expect(rows.length).toBe(1005);
  expect(rows[1004]).toEqual([7]);
});

test('results spill; what stands in the way is an error, and is healed', async () => {
  const { engine, tab, set, read } = newEngine(() => [
    ['a', 1],
    [true, ''],
  ]);
  set({ 0: { 2: { f: '=OWN(A1)' } }, 4: { 0: { f: '=COUNTA(C1:D2)' } } });
  expect(await read(0, 2, 2, 2)).toEqual([
    ['a', 1],
    [true, ''],
  ]);
  set({ 1: { 3: text('cản') } });
  expect(await read(0, 2, 2, 2)).toEqual([
    ['#REF!', ''],
    ['', 'cản'],
  ]);
  expect(engine.tab(tab).getCellRaw(0, 2)?.custom).toEqual({ fault: 'không có chỗ' });
  set({ 1: { 3: { v: null, t: null } } });
  expect(await read(0, 2, 2, 2)).toEqual([
    ['a', 1],
    [true, ''],
  ]);
  expect(engine.tab(tab).getCellRaw(0, 2)?.custom).toBeUndefined();
});

test('a failure is #ERROR! with its message on the cell, until it is mended', async () => {
  const { engine, tab, set, read, behaviour } = newEngine(() => {
    throw new Error('Tiêu chí dòng 3: không có cột "X"');
  });
  set({ 0: { 0: number(1), 2: { f: '=OWN(A1)' }, 3: { f: '=C1' } } });
  expect(await read(0, 2, 1, 2)).toEqual([['#ERROR!', '#ERROR!']]);
  const cell = () => engine.tab(tab).getCellRaw(0, 2);
  expect(cell()?.custom).toEqual({ fault: 'Tiêu chí dòng 3: không có cột "X"' });
  behaviour.own = () => 5;
  set({ 0: { 0: number(2) } });
  expect(await read(0, 2, 1, 2)).toEqual([[5, 5]]);
  expect(cell()?.custom).toBeUndefined();
});

test('what is calculated is marked as derived, what was changed is not', async () => {
  const { set, read, changes } = newEngine();
  set({ 0: { 0: number(1), 2: { f: '=A1+1' } } });
  await read(0, 0);
  const derived = changes
    .filter(change => change.id === 'sheet.mutation.set-range-values')
    .map(change => change.derived);
  expect(derived.filter(one => one === undefined)).toHaveLength(1);
  expect(derived.length).toBeGreaterThan(1);
});

test('while it is held nothing is calculated but what is asked for', async () => {
  const { engine, set, calls } = newEngine();
  await engine.settled();
  engine.calculation.hold();
  set({ 0: { 2: { f: '=OWN(1)' } } });
  await new Promise(resolve => setTimeout(resolve, 300));
  expect(calls).toEqual([]);
  await engine.settled();
  expect(calls).toEqual([[1]]);
  set({ 0: { 2: { f: '=OWN(2)' } } });
  engine.calculation.release();
  await engine.settled();
  expect(calls).toEqual([[1], [2]]);
});

test('changes that come while it calculates are calculated too, one calculation after the other', async () => {
  const { set, read } = newEngine(([value]) => Number(value) * 2);
  set({ 0: { 0: number(0), 1: { f: '=OWN(A1)' } } });
  for (let turn = 1; turn <= 20; turn++) {
    set({ 0: { 0: number(turn) } });
    await new Promise(resolve => setTimeout(resolve, turn * 7));
  }
  expect(await read(0, 1)).toEqual([[40]]);
});
