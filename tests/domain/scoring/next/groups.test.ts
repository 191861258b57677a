import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../../sheet.ts';

const header =
  'Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const bands = [
  'X1 | | | A | Xếp loại | | | >= 90 | |',
  'X2 | | | B | Xếp loại | | | >= 70 | |',
  'X3 | | | C | Xếp loại | | | | |',
];
const work = 'W | | | việc | Chấm điểm | việc | | | 100 |';
const bonus = (code: string, data: string) => `${code} | | Khen | ${data} | Điểm cộng | ${data} | | | |`;
const next = (rules: readonly string[], titles: readonly string[], cells: readonly unknown[]) =>
  scoreStaff(
    [
      ['Mã', ...titles],
      ['CB1', ...cells],
    ],
    sheet([header, ...rules, ...bands].join('\n')),
    'còn thiếu',
  )[1]![0];

describe('the way to the next band knows what groups give, the scale and lower bands', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly unknown[], string]>([
    [
      'a cap of the group leaves the bonus no more to give',
      [work, bonus('P', 'giấy khen'), bonus('Q', 'bằng khen'), 'G | | Khen | g | Trần nhóm | | | | 5 |'],
      ['việc', 'giấy khen', 'bằng khen'],
      [80, 3, 2],
      'Còn 5 điểm để đạt A: W +5 (tăng «việc» từ 80 lên 85)',
    ],
    [
      'below the cap a bonus still helps',
      [work, bonus('P', 'giấy khen'), bonus('Q', 'bằng khen'), 'G | | Khen | g | Trần nhóm | | | | 8 |'],
      ['việc', 'giấy khen', 'bằng khen'],
      [82, 3, 2],
      'Còn 3 điểm để đạt A: W +3 (tăng «việc» từ 82 lên 85)',
    ],
    [
      'of the best alone only what is above it counts',
      [work, bonus('P', 'giấy khen'), bonus('Q', 'bằng khen'), 'G | | Khen | g | Lấy cao nhất | | | | |'],
      ['việc', 'giấy khen', 'bằng khen'],
      ['100', 0, 0],
      '',
    ],
    [
      'on a scale of 120',
      [
        work,
        bonus('P', 'giấy khen'),
        'T | | | | Thang tổng | | | không quá 120 | 100 |',
        'Y0 | | | S | Xếp loại | | | >= 110 | |',
      ],
      ['việc', 'giấy khen'],
      [100, 5],
      'Còn 5 điểm để đạt S: P +5 (thêm 5 giấy khen)',
    ],
    [
      'what lowers bands is lifted first',
      [work, 'D | | | nghỉ | Hạ bậc | nghỉ | | ≤ 0 | |'],
      ['việc', 'nghỉ'],
      [95, 2],
      'Để đạt A: D «nghỉ» phải không quá 0 (đang là 2)',
    ],
  ])('%s', (_, rules, titles, cells, expected) => {
    expect(next(rules, titles, cells)).toBe(expected);
  });

  test('up to the cap along a slope, then by another cell', () => {
    const rules = [
      'A | | N | a | Chấm điểm | a | | | 60 |',
      'B | | N | b | Chấm điểm | b | | | 60 |',
      'G | | N | g | Trần nhóm | | | | 80 |',
      'C | | | c | Chấm điểm | c | | | 20 |',
    ];
    // 50 + 25 of 80, 10 of 20: 85; ninety needs 5, which both can give.
    expect(next(rules, ['a', 'b', 'c'], [50, 25, 10])).toBe(
      'Còn 5 điểm để đạt A: A +5 (tăng «a» từ 50 lên 55)',
    );
    // 55 + 25 are all that the group gives.
    expect(next(rules, ['a', 'b', 'c'], [55, 30, 5])).toBe(
      'Còn 5 điểm để đạt A: C +5 (tăng «c» từ 5 lên 10)',
    );
  });

  test.each([
    ['a cap', 'G | | N | g | Trần nhóm | | | | 50 |', [22, 22], 59],
    ['the best alone', 'G | | N | g | Lấy cao nhất | | | | |', [22, 22], (100 * 37) / 90],
  ])('two cells of one group give together no more than %s', (_, rule, cells, total) => {
    const rules = [
      'A | | N | a | Chấm điểm | a | | | 40 |',
      'B | | N | b | Chấm điểm | b | | | 40 |',
      rule,
      'V | | | v | Vượt chỉ tiêu | v | t | | 50 |',
    ];
    const gap = String(Math.ceil(100 * (70 - total)) / 100).replace('.', ',');
    expect(next(rules, ['a', 'b', 'v', 't'], [...cells, 6, 10])).toBe(
      `Còn ${gap} điểm để đạt B: chưa có cách nào chỉ từ dữ liệu của dòng này`,
    );
  });

  test.each([
    ['a cap', 'G | | N | g | Trần nhóm | | | | 30 |', 'b +15 (thêm 2 bài b) và a +10 (thêm 1 bài a)', 30],
    [
      'no rule that binds',
      'G | | N | g | Trần nhóm | | | | 90 |',
      'b +15 (thêm 2 bài b) và a +10 (thêm 1 bài a)',
      35,
    ],
  ])('of two cells of one group as little as does it, under %s', (_, rule, way, most) => {
    const rules = [
      'a | | N | a | Bậc thang | bài a | | | | 2: 20; 1: 10',
      'b | | N | b | Bậc thang | bài b | | | | 2: 15',
      rule,
      'W | | | w | Chấm điểm | việc | | | 46 |',
      `R | | | r | So với cao nhất | khác | | | ${54 - most} |`,
    ];
    expect(next(rules, ['bài a', 'bài b', 'việc', 'khác'], [0, 0, 46, 0])).toBe(
      `Còn 24 điểm để đạt B: ${way}`,
    );
  });

  test('a bonus of a group is not put on the scale', () => {
    const rules = [
      'W | | | w | Chấm điểm | việc | | | 40 |',
      'R | | | r | So với cao nhất | khác | | | 10 |',
      bonus('P', 'giấy khen'),
      'G | | Khen | g | Trần nhóm | | | | 14 |',
    ];
    expect(next(rules, ['việc', 'khác', 'giấy khen'], [40, 0, 5])).toBe(
      'Còn 5 điểm để đạt A: P +5 (thêm 5 giấy khen)',
    );
  });
});

test.each([
  [['a', 'b'], 'a +1, b +1 (tăng «chung» từ 10 lên 11)'],
  [['b', 'a'], 'b +1, a +1 (thêm 1 chung)'],
])('a cell that is counted is not given in parts, though one of its criteria may be (%s)', (order, way) => {
  const rules = new Map([
    ['a', 'a | | | a | Chấm điểm | chung | | | 20 | bước 0,5'],
    ['b', 'b | | | b | Số lượng | chung | | | 20 | 1'],
  ]);
  const rest = ['W | | | w | Chấm điểm | việc | | | 49 |', 'R | | | r | So với cao nhất | khác | | | 11 |'];
  expect(
    next([...order.map(code => rules.get(code)!), ...rest], ['chung', 'việc', 'khác'], [10, 49, 0]),
  ).toBe(`Còn 1 điểm để đạt B: ${way}`);
});
