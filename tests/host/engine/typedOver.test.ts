import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

test.each([
  ['a value', { f: null, v: 99, t: 2 }, 99],
  ['nothing', { f: null, v: null, t: null }, ''],
  ['a formula', { f: '=2+3', v: null }, 5],
])('%s typed over a formula while it is calculated stays', async (_, typed, expected) => {
  let isTyped = false;
  const { set, read } = newEngine(() => {
    if (!isTyped) set({ 0: { 2: typed } });
    isTyped = true;
    return 7;
  });
  set({ 0: { 0: { v: 1, t: 2 }, 2: { f: '=OWN(A1)' }, 3: { f: '=C1+1' } } });
  await read(0, 2);
  expect(await read(0, 2, 1, 2)).toEqual([[expected, Number(expected) + 1]]);
});
