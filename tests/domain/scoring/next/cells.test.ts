import { describe, expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 80 |\n';
const way = (criteria: string, facts: readonly string[]) =>
  String(nextOf(work + criteria, ...facts)).replace(/^Còn .* điểm để đạt /, '');
const none = 'Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này';
const count = 'A | a | Số lượng | chung | | | 20 | 10\n';

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
    ['no part has enough', 'Trừ theo lỗi | [Trễ] + [Sót] | | | 20 | 6', ['Trễ=2', 'Sót=2'], ''],
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

describe('a cell that another criterion reads too', () => {
  test.each([
    [
      'which loses by it',
      'B | b | Trừ theo lỗi | chung | | | 20 | 20',
      ['việc=60', 'chung=0'],
      'Tốt: V +4 (tăng «việc» từ 60 lên 64)',
    ],
    [
      'which only reports',
      'R | r | Đạt/không đạt | chung | | dưới 1 | 0 |',
      ['chung=0'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    ['which would fail it', 'R | r | Điểm liệt | chung | | dưới 1 | |', ['chung=0'], none],
    [
      'which compares it with others, upward',
      'R | r | Vượt chỉ tiêu | chung | giao | | 10 |',
      ['chung=1', 'giao=1'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    ['as its goal', 'R | r | Vượt chỉ tiêu | x | chung | | 10 |', ['chung=1', 'x=1'], none],
    ['as its whole, where nothing applied', 'R | r | Tỷ lệ | x | chung | | 10 |', ['chung=0', 'x=0'], none],
    ['which cannot read it', 'R | r | Đạt/không đạt | chung | | Có | 10 |', ['chung=0'], none],
    [
      'which lacks another part',
      'R | r | Điểm cộng | [chung] + [khen] | | | 10 | 1',
      ['chung=0', 'khen='],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which lacks its whole',
      'R | r | Đạt/không đạt | chung | giao | ≥ 0% | 0 |',
      ['chung=0', 'giao='],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which does not apply',
      'R | r | Vượt chỉ tiêu | x | chung | | 10 |',
      ['chung=0', 'x=KAD'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
  ])('%s', (_, criterion, facts, expected) => {
    const all = facts.some(fact => fact.startsWith('việc')) ? facts : ['việc=80', ...facts];
    expect(way(count + criterion, all)).toBe(expected);
  });

  test('which loses by comparison: less is no way', () => {
    const criteria = 'A | a | Trừ theo lỗi | chung | | | 20 | 10\nR | r | So với cao nhất | chung | | | 10 |';
    expect(way(criteria, ['việc=80', 'chung=2'])).toBe(none);
  });
});

describe('a bonus as the way', () => {
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
  ])('%s', (_, criterion, facts, expected) => {
    expect(way(criterion, facts)).toBe(expected);
  });
});
