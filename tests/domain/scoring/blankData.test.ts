import { expect, test } from 'vitest';
import { blankData } from '../../../src/domain/scoring/blankData.ts';
import { score } from '../../../src/domain/scoring/score.ts';

const criteria = [
  ['Mã', 'Phần', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm tối đa'],
  ['A', '', 'Cá nhân', 'Một', 'Tỷ lệ', 'Xong', 'Giao', '100%', 10],
  ['B', '', 'Cá nhân', 'Hai', 'Tỷ lệ', 'Đúng hạn', 'Giao', '100%', 10],
];
const staff = (...rows: readonly (readonly (string | number)[])[]) => [
  ['Mã cán bộ', 'Giao', 'Xong', 'Đúng hạn'],
  ...rows,
];

test.each([
  ['all are filled', ['CB1', 2, 1, 1], []],
  ['a part', ['CB1', 2, '', 1], ['2 Xong: A']],
  ['what two criteria wait for is told once', ['CB1', '', 1, 1], ['1 Giao: A B']],
  ['everything', ['CB1', '', ' ', ''], ['1 Giao: A B', '2 Xong: A', '3 Đúng hạn: B']],
  ['a fault is not blank', ['CB1', 2, 'x', 1], []],
  ['nobody', ['', '', '', ''], []],
])('%s', (_, row, told) => {
  const scores = score('staff', staff(row, ['CB2', 1, 1, 1]), criteria, true);
  const found = blankData(scores, [0]).map(
    ({ column, title, criteria: codes }) => `${column} ${title}: ${codes.join(' ')}`,
  );
  expect(found.sort()).toEqual(told);
});
