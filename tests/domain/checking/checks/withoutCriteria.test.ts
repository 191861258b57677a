import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { banded } from './banded.ts';

const none = (who: string) => `Tiêu chí, «Đối tượng»: ${who}: không có tiêu chí nào cho điểm`;

test.each([
  [
    'bands for nobody',
    `${banded('Tốt >= 90, Kém', 'Tập thể')}\nX | Trung tâm | | Tốt | Xếp loại | | | | |`,
    [none('Trung tâm')],
  ],
  [
    'a veto alone',
    `${banded('Tốt >= 90, Kém', 'Tập thể')}\nX | Cá nhân | | Tốt | Xếp loại | | | | |\nV | Cá nhân | | v | Điểm liệt | v | | Có | |`,
    [none('Cá nhân')],
  ],
  [
    'a bonus alone',
    `${banded('Tốt >= 90, Kém', 'Công chức')}\nV | Viên chức | | v | Điểm cộng | v | | | |`,
    [none('Viên chức')],
  ],
  ['what is only reported', 'A | | | a | Đạt/không đạt | d | | Có | |', [none('Tất cả')]],
])('%s', (_, rows, findings) => {
  expect(found(rows)).toEqual(findings);
});

test.each([
  [
    'bands for everyone in a table of units',
    `A | Tập thể | | a | Chấm điểm | d | | | 100 |\nX | Tất cả | | Tốt | Xếp loại | | | | |`,
  ],
  [
    'bands for heads, who have the criteria of all staff',
    `A | Cá nhân | | a | Chấm điểm | d | | | 100 |\nX | Người đứng đầu | | Tốt | Xếp loại | | | | |\nY | Cá nhân | | Tốt | Xếp loại | | | | |`,
  ],
])('no fault: %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('rows for which the table has nothing: a note', () => {
  const rows = 'A | Công chức; Viên chức | | a | Chấm điểm | d | | | 100 |';
  expect(found(rows, 'Mã | Đối tượng | d\n1 | Công chức | 1\n2 | Người lao động | 1')).toEqual([
    `(lưu ý) ${none('Người lao động')}`,
  ]);
});

test('a table without any criterion is told once', () => {
  expect(found('X | Cá nhân | | Tốt | Xếp loại | | | | |')).toEqual(['Tiêu chí: bảng chưa có tiêu chí nào']);
});

describe('rows that the table leaves out', () => {
  const table = (condition: string) =>
    `A | Cá nhân và ${condition} | | a | Chấm điểm | d | | | 100 |\nX | Cá nhân | | Tốt | Xếp loại | | | | |`;

  test.each([
    ['Được chấm = Có', 'Mã | Đối tượng | Được chấm | d\n1 | Công chức | Có | 1\n2 | Viên chức | Không | '],
    ['Thử việc <> Có', 'Mã | Đối tượng | Thử việc | d\n1 | Công chức | Không | 1\n2 | Viên chức | Có | '],
  ])('by a question that rows answer with Có or Không: nothing to say of %s', (condition, rows) => {
    expect(found(table(condition), rows)).toEqual([]);
  });

  test('by a value that they have not: named', () => {
    const rows = 'Mã | Đối tượng | Chức danh | d\n1 | Công chức | Lái xe | 1\n2 | Viên chức | Bảo vệ | ';
    expect(found(table('Chức danh = Lái xe'), rows)).toEqual([none('Viên chức')]);
  });
});
