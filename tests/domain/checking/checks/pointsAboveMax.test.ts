import { expect, test } from 'vitest';
import { found } from '../found.ts';

const whole = 'Z | | | z | Chấm điểm | d | | | 100 |\n';

test.each([
  [
    'a level',
    'A | | | a | Theo mức | d | | | 100 | Tốt: 120; Khá: 100',
    'dòng 2, «Thang điểm»: mức "Tốt" được 120 điểm, cao hơn Điểm tối đa 100',
  ],
  [
    'a count',
    'A | | | a | Số lượng | d | | | 100 | 150',
    'dòng 2, «Thang điểm»: mỗi lần được 150 điểm, cao hơn Điểm tối đa 100',
  ],
  [
    'a bonus',
    `${whole}A | | | a | Điểm cộng | d | | | 3 | 5`,
    'dòng 3, «Thang điểm»: mỗi lần được 5 điểm, cao hơn Điểm tối đa 3',
  ],
  [
    'a penalty',
    `${whole}A | | | a | Điểm trừ | d | | | 0,5 |`,
    'dòng 3, «Thang điểm»: mỗi lần được 1 điểm, cao hơn Điểm tối đa 0,5',
  ],
])('%s above the maximum', (_, rows, finding) => {
  expect(found(rows)).toEqual([finding]);
});

test('every level above the maximum is told', () => {
  expect(found('A | | | a | Theo mức | d | | | 100 | Tốt: 120; Khá: 110; Đạt: 100')).toHaveLength(2);
});

test.each([
  ['a level at the maximum', 'A | | | a | Theo mức | d | | | 100 | Tốt: 100; Khá: 70'],
  ['levels that stay below it', 'A | | | a | Theo mức | d | | | 100 | Tốt: 80; Khá: 70'],
  ['levels without a maximum', 'A | | | a | Theo mức | d | | | | Tốt: 100; Khá: 70'],
  ['a count that can hardly reach it', 'A | | | a | Số lượng | d | | | 100 | 1'],
  ['a bonus that can hardly reach it', `${whole}A | | | a | Điểm cộng | d | | | 10 | 0,5`],
  ['a bonus without end', `${whole}A | | | a | Điểm cộng | d | | | | 50`],
  [
    'a third as decimals',
    'A | | | a | Theo mức | d | | | "70/3" | Tốt: 23,333333; Khá: 7\nB | | | b | Chấm điểm | d | | | "230/3" |',
  ],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('no fault: a bonus for a share, of which one is the whole', () => {
  expect(found('A | | | a | Chấm điểm | d | | | 100 |\nB | | | b | Điểm cộng | b | k | | 10 | 100')).toEqual(
    [],
  );
});
