import { expect, test } from 'vitest';
import { insertLines } from '../../../src/host/operations/lines.ts';
import { newEngine } from './newEngine.ts';

const number = (v: number) => ({ v, t: 2 });

const STAND = [
  ['#REF!', ''],
  [7, 8],
  [7, 8],
  [7, 8],
  ['', ''],
];

/** An array in H3 that fills H3:I5, and one in H2 that would fill H2:H4 and so has no room. */
async function twoArrays() {
  const open = newEngine(([range]) => (range as unknown[]).map(() => [7, 8]));
  open.set({ 0: { 6: number(1) }, 1: { 7: { f: '=ARRAYFORMULA(G1:G3*2)', v: null } } });
  await open.read(0, 0);
  open.set({ 2: { 7: { f: '=OWN(F1:F3)', v: null } } });
  expect(await open.read(1, 7, 5, 2)).toEqual(STAND);
  return open;
}

test('what has no room takes nothing from the array that stands there, when it is calculated again', async () => {
  const { set, read } = await twoArrays();
  set({ 1: { 6: number(5) } });
  expect(await read(1, 7, 5, 2)).toEqual(STAND);
});

test.each([
  ['row', [2, 7]],
  ['col', [1, 8]],
] as const)('nothing is left where they stood when a %s comes before them', async (kind, [row, column]) => {
  const { engine, tab, read } = await twoArrays();
  insertLines(engine, tab, kind, 0, 1);
  expect(await read(row, column, 5, 2)).toEqual(STAND);
  expect(await read(1, 7, 1, 1)).toEqual([['']]);
  expect(await read(2, 7, 3, 1)).toEqual(kind === 'row' ? [['#REF!'], [7], [7]] : [[''], [''], ['']]);
});
