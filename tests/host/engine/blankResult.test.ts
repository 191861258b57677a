import { expect, test } from 'vitest';
import { newEngine } from './newEngine.ts';

const FORMULA = '=IFERROR(INDEX(A1:A2,2),"không")';

test.each([
  ['in the same calculation', false],
  ['that was calculated before', true],
])('a formula that gave nothing is blank for whoever reads it, %s', async (_, isBefore) => {
  const { set, read } = newEngine();
  set({ 0: { 1: { f: FORMULA, v: null } } });
  if (isBefore) await read(0, 1);
  const readers = ['=B1&" điểm"', '=B1=""', '=B1+1', '=COUNT(B1)', '=COUNTIFS(B1:B1,"")'];
  set({ 0: Object.fromEntries(readers.map((f, at) => [at + 2, { f, v: null }])) });
  expect(await read(0, 1, 1, 6)).toEqual([['', ' điểm', true, 1, 0, 1]]);
});
