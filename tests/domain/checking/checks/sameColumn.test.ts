import { expect, test } from 'vitest';
import { found } from '../found.ts';

const same = (row: number) => `dòng ${row}, «Mẫu số»: trùng với Dữ liệu, nên Dữ liệu ÷ Mẫu số luôn là 100%`;

test.each([
  ['a column', 'Hoàn thành', 'Hoàn thành'],
  ['case and blanks', 'Hoàn thành', ' hoàn  thành '],
  ['brackets', 'Hoàn thành', '[Hoàn thành]'],
  ['a sum', '[a] + [b]', '[a]+[b]'],
])('the same over itself: %s', (_, data, outOf) => {
  expect(found(`A | | | a | Tỷ lệ | ${data} | ${outOf} | | 100 |`)).toEqual([same(2)]);
});

test('whatever the rule', () => {
  const rows =
    'A | | | a | Vượt chỉ tiêu | d | d | | 100 |\nV | | | v | Điểm liệt | d | d | từ 90% trở lên | |';
  expect(found(rows)).toEqual([same(2), same(3)]);
});

test.each([
  ['another column', 'Tỷ lệ | Hoàn thành | Được giao'],
  ['marks that differ', 'Tỷ lệ | Mật | Mặt'],
  ['a part of a sum', 'Tỷ lệ | [a] | [a] + [b]'],
  ['no Mẫu số', 'Chấm điểm | d |'],
])('no fault: %s', (_, cells) => {
  expect(found(`A | | | a | ${cells} | | 100 |`)).toEqual([]);
});

test('neither is there: only that is told', () => {
  expect(found('A | | | a | Tỷ lệ | | | | 100 |')).toEqual(['dòng 2, «Dữ liệu»: chưa có Dữ liệu']);
});

test('a Mẫu số that the rule does not use is told by itself', () => {
  expect(found('A | | | a | Theo mức | d | d | | | Tốt: 100; Khá: 70')).toEqual([
    'dòng 2, «Mẫu số»: Theo mức không dùng Mẫu số',
  ]);
});
