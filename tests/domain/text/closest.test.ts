import { expect, test } from 'vitest';
import { closest } from '../../../src/domain/text/closest.ts';

const columns = ['Hoàn thành', 'Được giao', 'Vượt tiến độ', 'Đúng hạn'];

test.each([
  ['Hoàn thnh', 'Hoàn thành'],
  ['hoan thanh', 'Hoàn thành'],
  ['Đuọc giao', 'Được giao'],
  ['Vựơt tiến dộ', 'Vượt tiến độ'],
  ['Kinh phí', undefined],
  ['', undefined],
])('«%s» most likely means %s', (typed, meant) => {
  expect(closest(typed, columns)).toBe(meant);
});

test.each([
  ['two are equally near', 'Quý', ['Quý 1', 'Quý 2'], undefined],
  ['two at a distance that is allowed', 'Quy 1', ['Quý 2', 'Quý 3'], undefined],
  ['a third is nearer than two that are equal', 'Quý 33', ['Quý 1', 'Quý 2', 'Quý 3'], 'Quý 3'],
  ['equally near, but the same without marks', 'Quys', ['Quý', 'Quỷ'], 'Quý'],
  ['none but one with a single letter', 'a', ['b', 'cd'], 'b'],
])('%s', (_, typed, candidates, meant) => {
  expect(closest(typed, candidates)).toBe(meant);
});

test('a cell of 50 000 characters is not compared, nor are such names', () => {
  const before = performance.now();
  expect(closest('a'.repeat(50_000), [...columns, 'a'.repeat(49_999)])).toBeUndefined();
  expect(closest('Hoàn thnh', ['a'.repeat(50_000), ...columns])).toBe('Hoàn thành');
  expect(performance.now() - before).toBeLessThan(100);
});

test.each([
  ['abcd', 'abcd', 0],
  ['abcd', 'abxd', 1],
  ['abcd', 'abd', 1],
  ['abcd', 'abcxd', 1],
  ['abcd', 'abdc', 1],
  ['abcd', 'bacd', 1],
  ['abcd', 'badc', 2],
  ['ab', 'ba', 1],
  ['abcd', 'cbad', 2],
  ['abcd', 'dbca', 2],
  ['abc', 'xyz', 3],
  ['aab', 'aba', 1],
  ['abab', 'baba', 2],
])('from %s to %s it is %d steps', (a, b, steps) => {
  expect(closest(a, [b], steps)).toBe(b);
  expect(closest(a, [b], steps - 1)).toBeUndefined();
});
