import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { banded } from './banded.ts';

const two = `${banded('Tốt >= 90, Kém', 'Tập thể')}\n${banded('Giỏi >= 90, Yếu', 'Cá nhân')}`;

test.each([
  [
    'a veto names a band of others',
    'V | Cá nhân | | v | Điểm liệt | v | | Có | | Kém',
    'dòng 8, «Thang điểm»: Cá nhân: không có loại "Kém"',
  ],
  [
    'a condition names a band of others',
    'V | Tập thể | | v | Điều kiện xếp loại | v | | Có | | Giỏi',
    'dòng 8, «Thang điểm»: Tập thể: không có loại "Giỏi"',
  ],
  [
    'a veto for everyone names a band of some',
    'V | | | v | Điểm liệt | v | | Có | | Kém',
    'dòng 8, «Thang điểm»: Cá nhân: không có loại "Kém"',
  ],
])('%s', (_, row, finding) => {
  expect(found(`${two}\n${row}`)).toEqual([finding]);
});

test.each([
  ['a band of their own', 'V | Cá nhân | | v | Điểm liệt | v | | Có | | yếu'],
  ['the lowest, whichever it is', 'V | | | v | Điểm liệt | v | | Có | |'],
  ['another rating', 'V | | | v | Trần xếp loại | v | | | |'],
])('no fault: %s', (_, row) => {
  expect(found(`${two}\n${row}`)).toEqual([]);
});

test('a row without a rule may be the band that is named: only the row is told', () => {
  const rows = `${banded('Tốt >= 90, Khá')}\nX | | | Yếu | | | | >= 0 | |\nV | | | v | Điểm liệt | v | | Có | | Yếu`;
  expect(found(rows)).toEqual(['dòng 5, «Cách tính»: chưa có Cách tính']);
});
