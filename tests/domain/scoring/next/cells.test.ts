import { describe, expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 80 |\n';
const way = (criteria: string, facts: readonly string[]) =>
  String(nextOf(work + criteria, ...facts)).replace(/^Còn .* điểm để đạt /, '');
const none = 'Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này';

describe('a change of a sum, of a quotient, of a level', () => {
  test.each([
    [
      'less of a part',
      'Trừ theo lỗi | [Trễ] + [Sót] | | | 20 | 6',
      ['Trễ=4', 'Sót=0'],
      'A +14 (giảm «Trễ» bớt 3)',
    ],
    [
      'less of a part that is no whole number',
      'Trừ theo lỗi | [Giờ trễ] + [Sót] | | | 20 | 6',
      ['Giờ trễ=4,5', 'Sót=0,25'],
      'A +14 (giảm «Giờ trễ» bớt 3,75)',
    ],
    [
      'all of a part',
      'Trừ theo lỗi | [Trễ] + [Sót] | | | 20 | 6',
      ['Trễ=3', 'Sót=1'],
      'A +14 (giảm «Trễ» bớt 3)',
    ],
    [
      'no part has enough, two have',
      'Trừ theo lỗi | [Trễ] + [Sót] | | | 20 | 6',
      ['Trễ=2', 'Sót=2'],
      'A +8 (giảm «Trễ» bớt 2) và A +6 (giảm 1 sót)',
    ],
    [
      'more of a part that is no whole number',
      'Số lượng | [Giờ học] + [Giờ dạy] | | | 20 | 5',
      ['Giờ học=0,5', 'Giờ dạy=1,25'],
      'A +1,25 (tăng «Giờ học» thêm 0,25)',
    ],
    [
      'what is taken off stays',
      'Số lượng | [Giao] - [Hủy] | | | 20 | 5',
      ['Giao=1', 'Hủy=1'],
      'A +10 (thêm 2 giao)',
    ],
    [
      'a part of a quotient',
      'Tỷ lệ | [Xong] - [Trễ] | Giao | | 20 |',
      ['Xong=3', 'Trễ=2', 'Giao=4'],
      'A +5 (tăng «Xong» thêm 1)',
    ],
    [
      'of a sum',
      'Tỷ lệ | Xong | [Giao] - [Hủy] | | 20 |',
      ['Xong=1', 'Giao=5', 'Hủy=1'],
      'A +5 (tăng «Xong» từ 1/4 lên 2/4)',
    ],
    [
      'a difference of large figures that decimals blur',
      'Đạt/không đạt | [Thu] - [Chi] | Giao | từ 80% trở lên | 20 |',
      ['Thu=1000003,1', 'Chi=1000000', 'Giao=4'],
      'A +20 (tăng «Thu» thêm 0,1)',
    ],
    [
      'of hours',
      'Tỷ lệ | Xong | Giao | | 20 |',
      ['Xong=1', 'Giao=2,5'],
      'A +2 (tăng «Xong» từ 1/2,5 lên 1,25/2,5)',
    ],
    [
      'a level less',
      'Đạt/không đạt | Mức | | tối đa Khá | 20 | Tốt; Khá; Đạt',
      ['Mức=Tốt'],
      'A +20 (hạ «Mức» từ Tốt xuống Khá)',
    ],
    [
      'a share less',
      'Đạt/không đạt | Phần | | dưới 20% | 20 |',
      ['Phần=35%'],
      'A +20 (giảm «Phần» từ 35% xuống 19,99%)',
    ],
    ['less than nothing', 'Đạt/không đạt | Lãi | | dưới 0 | 20 |', ['Lãi=0'], ''],
    [
      'less of a whole',
      'Đạt/không đạt | Trễ | Giao | dưới 20% | 20 |',
      ['Trễ=3', 'Giao=5'],
      'A +20 (giảm «Trễ» từ 3/5 xuống 0/5)',
    ],
  ])('%s', (_, criterion, facts, expected) => {
    const told = way(`A | a | ${criterion}`, ['việc=80', ...facts]);
    expect(told).toBe(expected === '' ? none : `Xuất sắc: ${expected}`);
  });
});

describe('a bonus as the way', () => {
  const others = 'R | r | So với cao nhất | x | | | 20 |';
  test.each([
    [
      'that is full',
      'B | khen | Điểm cộng | Khen | | | 4 | 4',
      ['việc=55', 'Khen=1'],
      'Xuất sắc: V +13,8 (tăng «việc» từ 55 lên 68,8)',
    ],
    [
      'that does not apply',
      'B | khen | Điểm cộng | Khen | | | 4 | 4',
      ['việc=55', 'Khen=KAD'],
      'Tốt: V +1 (tăng «việc» từ 55 lên 56)',
    ],
    [
      'that is blank',
      `B | khen | Điểm cộng | Khen | | | 15 | 4\n${others}`,
      ['việc=80', 'Khen=', 'x=0'],
      'Xuất sắc: B +12 (thêm 3 khen)',
    ],
    [
      'that lacks one of its parts',
      `B | khen | Điểm cộng | [Khen] + [Thưởng] | | | 15 | 4\n${others}`,
      ['việc=80', 'Khen=1', 'Thưởng=', 'x=0'],
      'Xuất sắc: B +8 (thêm 2 khen)',
    ],
    [
      'whose blank is all that a penalty lacks',
      `B | khen | Điểm cộng | Khen | | | 15 | 4\nP | phạt | Điểm trừ | [Khen] + [Lỗi] | | | |\n${others}`,
      ['việc=80', 'Khen=', 'Lỗi=2', 'x=0'],
      none,
    ],
    [
      'whose blank is a goal that another lacks',
      'B | khen | Điểm cộng | Khen | | | 15 | 4\nR | r | Vượt chỉ tiêu | x | Khen | | 20 |',
      ['việc=80', 'Khen=', 'x=0'],
      none,
    ],
  ])('%s', (_, criterion, facts, expected) => {
    expect(way(criterion, facts)).toBe(expected);
  });
});
