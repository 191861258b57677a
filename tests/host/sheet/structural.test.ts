import { expect, test } from 'vitest';
import { movesCell } from '../../../src/host/sheet/Change.ts';

const rows = (startRow: number) => ({ subUnitId: 't', range: { startRow, startColumn: 0 } });
const columns = (startColumn: number) => ({ subUnitId: 't', range: { startRow: 0, startColumn } });

test.each([
  ['a row before it', 'insert-row', rows(4), true],
  ['its own row', 'remove-rows', rows(5), true],
  ['a row behind it', 'insert-row', rows(6), false],
  ['a column before it', 'remove-col', columns(0), true],
  ['a column behind it', 'insert-col', columns(4), false],
  ['rows that are sorted', 'reorder-range', rows(9), true],
  ['rows that are dragged', 'move-rows', { subUnitId: 't' }, true],
  ['its tab', 'remove-sheet', { subUnitId: 't' }, true],
  ['another tab', 'remove-rows', { ...rows(0), subUnitId: 'u' }, false],
  ['a value', 'set-range-values', rows(0), false],
])('%s: whether D6 is another cell then', (_, name, params, moves) => {
  expect(movesCell({ id: `sheet.mutation.${name}`, params }, 't', 5, 3)).toBe(moves);
});
