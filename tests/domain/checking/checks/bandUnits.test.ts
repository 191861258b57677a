import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { banded } from './banded.ts';

test('90% and 70 mean the same as 90 and 70: a note', () => {
  expect(found(banded('Tốt >= 90%, Khá >= 70, Kém'))).toEqual([
    '(lưu ý) dòng 4, «Chỉ tiêu»: có loại viết phần trăm, có loại viết số',
  ]);
});

test('100% that arrived as 1 is one point', () => {
  const rows = `A | | | a | Chấm điểm | d | | | 100 |
    X1 | | | Tốt | Xếp loại | | | 100% | |
    X2 | | | Khá | Xếp loại | | | 70% | |
    X3 | | | Kém | Xếp loại | | | | |`;
  expect(found(rows)).toContain('dòng 3, «Chỉ tiêu»: đây là 1 điểm hay 100%?');
});

test.each([
  'Tốt >= 90%, Khá >= 70%, Kém',
  'Tốt >= 90%, Khá >= 70%, Kém >= 0',
  'Tốt >= 90, Khá >= 70, Kém >= 1, Yếu',
])('no fault: %s', bands => {
  expect(found(banded(bands))).toEqual([]);
});
