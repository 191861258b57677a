import { expect, test } from 'vitest';
import { found } from '../found.ts';

const cap = (most: string) =>
  `A | | | a | Chấm điểm | d | | | 100 |\nC | | | c | Trần điểm | x | | không quá 0 | ${most} |`;

test.each([
  ['above the scale', '120', '120'],
  ['at its top', '100', '100'],
  ['a fraction', '"400/3"', '133,333333'],
])('a cap that lowers nobody: %s', (_, most, shown) => {
  expect(found(cap(most))).toEqual([
    `dòng 3, «Điểm tối đa»: trần ${shown} không hạ điểm của ai: tổng nhiều nhất là 100`,
  ]);
});

test.each(['70', '0', '99,99'])('no fault: %s', most => {
  expect(found(cap(most))).toEqual([]);
});

test.each([
  ['mười', 'không đọc được "mười"'],
  ['', 'chưa có Điểm tối đa'],
])('a cap that cannot be read is not judged: «%s»', (most, fault) => {
  expect(found(cap(most))).toEqual([`dòng 3, «Điểm tối đa»: ${fault}`]);
});

test('of a scale of its own the most that it takes', () => {
  const scale = '\nT | | | | Thang tổng | | | không quá 120 | 100 |';
  expect(found(cap('110') + scale)).toEqual([]);
  expect(found(cap('120') + scale)).toEqual([
    'dòng 3, «Điểm tối đa»: trần 120 không hạ điểm của ai: tổng nhiều nhất là 120',
  ]);
});
