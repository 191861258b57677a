import { expect, test } from 'vitest';
import { found } from '../found.ts';

test.each([
  ['of points', 'A | | | a | Theo mức | d | | | 100 | Tốt: 100; Khá: 70; tốt: 50', 'mức "tốt" có hai lần'],
  ['in order', 'A | | | a | Đạt/không đạt | d | | Tốt | 100 | Tốt; Khá; Tốt', 'mức "Tốt" có hai lần'],
])('a level that stands twice in a scale %s', (_, rows, fault) => {
  expect(found(rows)).toEqual([`dòng 2, «Thang điểm»: ${fault}`]);
});

test.each([
  ['marks that differ', 'A | | | a | Theo mức | d | | | 100 | Đạt: 100; Dat: 70'],
  ['points that are equal', 'A | | | a | Theo mức | d | | | 100 | Tốt: 100; Khá: 100; Đạt: 50'],
  ['steps of another rule', 'A | | | a | Chấm điểm | d | | | 100 | bước 1'],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
