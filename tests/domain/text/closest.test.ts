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

test('two equally near words are no suggestion', () => {
  expect(closest('Quý', ['Quý 1', 'Quý 2'])).toBeUndefined();
});
