import { expect, test } from 'vitest';
import { found } from '../found.ts';

const bands = `
  X | | | Tốt | Xếp loại | | | >= 70 | |
    | | | Khá | Xếp loại | | | | |`;

test.each([
  [
    'a criterion without one',
    `  | | | a | Chấm điểm | d | | | 60 |
     B | | | b | Chấm điểm | d | | | 40 |`,
    ['dòng 2, «Mã»: chưa có Mã'],
  ],
  [
    'the same one three times: told at the second and the third',
    `A | | | a | Chấm điểm | d | | | 60 |
     A | | | b | Chấm điểm | d | | | 30 |
     A | | | c | Chấm điểm | d | | | 10 |`,
    ['dòng 3, «Mã»: mã "A" đã có ở dòng 2', 'dòng 4, «Mã»: mã "A" đã có ở dòng 2'],
  ],
  [
    'case, blanks and composition make no other code',
    `CT ộ | | | a | Chấm điểm | d | | | 60 |
     ct  ${'ộ'.normalize('NFD')} | | | b | Chấm điểm | d | | | 40 |`,
    ['dòng 3, «Mã»: mã "ct ộ" đã có ở dòng 2'],
  ],
  [
    'a band with the code of a criterion',
    `X | | | a | Chấm điểm | d | | | 100 |${bands}`,
    ['dòng 3, «Mã»: mã "X" đã có ở dòng 2'],
  ],
  [
    'a day',
    'A | | | a | Chấm điểm | d | | | 60 |\n6/3/2020 | | | b | Chấm điểm | d | | | 40 |',
    ['dòng 3, «Mã»: ô này là một ngày (Google Sheets tự đổi khi gõ, ví dụ 10/3)'],
  ],
])('%s', (_, rows, findings) => {
  expect(found(rows)).toEqual(findings);
});

test.each([
  ['a band without one', `A | | | a | Chấm điểm | d | | | 100 |${bands}`],
  [
    'a total of a group without one',
    'A | | N | a | Chấm điểm | d | | | 100 |\n | | N | n | Tổng nhóm | | | | 100 |',
  ],
  ['a heading without one', ' | | | Phần I\nA | | | a | Chấm điểm | d | | | 100 |'],
  ['marks that differ', 'Đ1 | | | a | Chấm điểm | d | | | 60 |\nD1 | | | b | Chấm điểm | d | | | 40 |'],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});
