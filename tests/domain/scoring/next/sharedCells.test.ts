import { describe, expect, test } from 'vitest';
import { nextOf } from './nextOf.ts';

const work = 'V | việc | Chấm điểm | việc | | | 80 |\n';
const way = (criteria: string, facts: readonly string[]) =>
  String(nextOf(work + criteria, ...facts)).replace(/^Còn .* điểm để đạt /, '');
const none = 'Xuất sắc: chưa có cách nào chỉ từ dữ liệu của dòng này';
const count = 'A | a | Số lượng | chung | | | 20 | 10\n';

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
    [
      'which reads it as an answer, and gains as well',
      'R | r | Đạt/không đạt | chung | | Có | 10 |',
      ['chung=0'],
      'Xuất sắc: A +10, R +10 (thêm 1 chung)',
    ],
    ['which cannot read it', 'R | r | Đạt/không đạt | chung | | Không | 20 |', ['chung=1'], none],
    [
      'whose other part is blank, which is none',
      'R | r | Điểm cộng | [chung] + [khen] | | | 10 | 1',
      ['chung=0', 'khen='],
      'Xuất sắc: A +10, R +1 (thêm 1 chung)',
    ],
    [
      'which lacks its whole',
      'R | r | Đạt/không đạt | chung | giao | ≥ 0% | 0 |',
      ['chung=0', 'giao='],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which reports that it then holds',
      'R | r | Đạt/không đạt | chung | | ít nhất 1 | 0 |',
      ['chung=0'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which gives points that have no maximum',
      'R | r | Bậc thang | chung | | | 0 | 2: 10; 1: 5',
      ['chung=0'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which is for others',
      'R | r | Số lượng | chung | | | 20 | 10 | Người đứng đầu',
      ['chung=0', 'Người đứng đầu=Không'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which takes it off and would fall below nothing',
      'R | r | Đạt/không đạt | [x] - [chung] | giao | không quá 50% | 0 |',
      ['chung=0', 'x=0', 'giao=5'],
      none,
    ],
    [
      'which takes it off and may fall below nothing',
      'R | r | Đạt/không đạt | [x] - [chung] | | dưới 5 | 0 |',
      ['chung=0', 'x=0'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'which compares it with others by itself, upward',
      'R | r | So với cao nhất | chung | | | 10 |',
      ['chung=0'],
      'Xuất sắc: A +20 (thêm 2 chung)',
    ],
    [
      'which compares a share of it, up to the whole',
      'R | r | So với cao nhất | chung | giao | | 10 |',
      ['chung=0', 'giao=2'],
      'Xuất sắc: A +20 (thêm 2 chung)',
    ],
    [
      'which compares a share of it, beyond the whole',
      'R | r | So với cao nhất | chung | giao | | 10 |',
      ['chung=0', 'giao=1'],
      none,
    ],
    [
      'which compares it with a goal of thirds',
      'R | r | Vượt chỉ tiêu | chung | giao | | 10 |',
      ['chung=1', 'giao=3,3333333333333335'],
      'Xuất sắc: A +10 (thêm 1 chung)',
    ],
    [
      'as its whole, which does not apply',
      'R | r | Tỷ lệ | x | chung | | 10 |',
      ['chung=0,5', 'x=KAD'],
      'Xuất sắc: A +5 (tăng «chung» từ 0,5 lên 1)',
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

describe('less in a cell that a comparison reads too', () => {
  const fault = 'A | a | Trừ theo lỗi | chung | | | 40 |';
  test.each([
    ['of which it has nothing', '10\nR | r | So với cao nhất | x | chung | | 10 |', ['chung=4', 'x=0'], 2],
    ['down to nothing', '40\nR | r | So với cao nhất | x | chung | | 10 |', ['chung=1', 'x=0'], 0],
    ['below nothing', '40\nR | r | So với cao nhất | [chung] - [x] | | | 10 |', ['chung=1', 'x=1'], 0],
    [
      'below nothing, beside a goal',
      '40\nR | r | Vượt chỉ tiêu | [chung] - [x] | y | | 10 |',
      ['chung=1', 'x=1', 'y=2'],
      0,
    ],
    ['to a goal of nothing', '40\nR | r | Vượt chỉ tiêu | x | chung | | 10 |', ['chung=1', 'x=0'], 1],
    [
      'to a goal below nothing',
      '10\nR | r | Vượt chỉ tiêu | x | [chung] - [y] | | 10 |',
      ['chung=4', 'x=0', 'y=3'],
      0,
    ],
  ])('%s', (_, criteria, facts, fewer) => {
    const expected =
      fewer === 0
        ? none.replace('Xuất sắc', 'Tốt')
        : `Tốt: A +${fewer === 1 ? 40 : 20} (giảm ${fewer} chung)`;
    expect(way(`${fault} ${criteria}`, ['việc=80', ...facts])).toBe(expected);
  });
});

describe('one cell is changed no further than its criterion needs, whatever another would ask for', () => {
  const others = 'R | r | So với cao nhất | y | | | 10 |\n';
  test.each([
    [
      'one that has all its points already',
      `A | a | Số lượng | chung | | | 10 | 10\nB | b | Đạt/không đạt | chung | | dưới 3 | 10 |\n${others}`,
      ['chung=5', 'y=0'],
      'Xuất sắc: B +10 (giảm 3 chung)',
    ],
    [
      'one that does not apply',
      'A | a | Số lượng | [chung] + [z] | | | 20 | 4\nB | b | Đạt/không đạt | chung | | ít nhất 1 | 20 |',
      ['chung=0', 'z=KAD'],
      'Xuất sắc: B +20 (thêm 1 chung)',
    ],
    [
      'a condition of a band further up',
      'K | k | Điều kiện xếp loại | chung | | ít nhất 3 | | Xuất sắc\nB | b | Đạt/không đạt | chung | | ít nhất 1 | 40 |\nR | r | So với cao nhất | y | | | 60 |',
      ['chung=0', 'y=0'],
      'Khá: B +40 (thêm 1 chung)',
    ],
    [
      'one that takes it off',
      'A | a | Đạt/không đạt | [giao] - [chung] | | đúng 4 | 5 |\nB | b | Bậc thang | chung | | | | 2: 15',
      ['giao=3', 'chung=1'],
      'Xuất sắc: B +15 (thêm 1 chung)',
    ],
  ])('%s', (_, criteria, facts, expected) => {
    expect(way(criteria, ['việc=80', ...facts])).toBe(expected);
  });
});
