import { expect, test } from 'vitest';
import { checkCriteria } from '../../../src/domain/checking/checkCriteria.ts';
import { table } from './found.ts';

const faultless = 'A | | | a | Chấm điểm | d | | | 100 |\nX | | | Đạt | Xếp loại | | | | |';

test('a faultless table is one cell', () => {
  expect(checkCriteria(table(faultless), [])).toEqual([['Hợp lệ']]);
});

test('the rest of an open range is no fault', () => {
  const open = [...table(faultless), ...Array.from({ length: 900 }, () => Array(10).fill(''))];
  expect(checkCriteria(open, [])).toEqual([['Hợp lệ']]);
});

test('place, fault and fix under a header; notes say so and come last', () => {
  expect(
    checkCriteria(
      table(
        'A | | | a | Chấm điểm | d | | | 90 |\nA | | | b | Điểm cộng | d | | | 5 |\nX | | | Đạt | Xếp loại | | | | |',
      ),
      [],
    ),
  ).toEqual([
    ['Vị trí', 'Lỗi hoặc lưu ý', 'Cách sửa'],
    ['Tiêu chí dòng 3, «Mã»', 'mã "A" đã có ở dòng 2', 'Đổi thành một mã riêng'],
    [
      'Tiêu chí, «Điểm tối đa»',
      'Lưu ý: Tất cả: tổng điểm tối đa là 90, không phải 100',
      'Điểm được quy về thang 100, điểm cộng và điểm trừ tính trên thang đó; cần thang 90 thì thêm dòng Thang tổng',
    ],
    [
      'Tiêu chí, «Điểm tối đa»',
      'Lưu ý: Tất cả: điểm cộng có thể đưa tổng vượt 100, phần vượt bị cắt',
      'Muốn giữ phần vượt thì ghi Chỉ tiêu «không quá …» ở dòng Thang tổng',
    ],
  ]);
});

test('what two sets of bands share is told once', () => {
  const rows = `
    A  | Công chức; Viên chức | | a    | Chấm điểm | d | | | 100 |
    X1 | Công chức; Viên chức | | Khá  | Xếp loại | | | >= 50 | |
    X2 | Công chức; Viên chức | | Tốt  | Xếp loại | | | >= 70 | |
    X3 | Công chức            | | Kém  | Xếp loại | | | | |
    X4 | Viên chức            | | Yếu  | Xếp loại | | | | |`;
  expect(
    checkCriteria(table(rows), [])
      .slice(1)
      .map(([place]) => place),
  ).toEqual(['Tiêu chí dòng 4, «Chỉ tiêu»']);
});
