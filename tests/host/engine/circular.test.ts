import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

test.each([
  ['=OWN(A1:C3)', 'inside its range'],
  ['=OWN(C1)', 'its own cell'],
  ['=OWN(A1:A3,B1:C)', 'inside a range that is open below'],
])('%s in C1, %s: an error that says so', async (f, _) => {
  const { engine, tab, set, read, calls } = newEngine();
  set({ 0: { 0: { v: 1, t: 2 }, 2: { f: f.replace(':C)', ':C1048576)') } } });
  expect(await read(0, 2)).toEqual([['#ERROR!']]);
  expect(engine.tab(tab).getCellRaw(0, 2)?.custom).toEqual({ fault: 'vòng' });
  expect(calls).toEqual([]);
});

test('a range that ends before the formula, or lies in another row, is none', async () => {
  const { set, read } = newEngine(() => 5);
  set({ 0: { 0: { v: 1, t: 2 }, 2: { f: '=OWN(A1:B3)' } }, 3: { 2: { f: '=OWN(C1:C3)' } } });
  expect(await read(0, 2)).toEqual([[5]]);
  expect(await read(3, 2)).toEqual([[5]]);
});
