import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import type { Category } from '../../../src/domain/criteria/population.ts';
import { knownScale, scaleOf } from '../../../src/domain/scoring/scales.ts';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const table = (...rows: readonly string[]) => sheet([header, ...rows].join('\n'));
const bands = ['X1 | | | A | Xếp loại | | | >= 75 | |', 'X2 | | | B | Xếp loại | | | | |'];

describe('Thang tổng: the total is on the scale of the table', () => {
  const eighty = [
    'A | | | a | Chấm điểm | việc | | | 80 |',
    'B | | | b | Điểm cộng | khen | | | 6,25 |',
    ...bands,
  ];
  test.each([
    [
      '80 and a bonus of 6,25',
      ['T | | | | Thang tổng | | | không quá 86,25 | 80 |'],
      [69, 6.25],
      [75.25, 'A'],
    ],
    [
      'no more than its Điểm tối đa without a target',
      ['T | | | | Thang tổng | | | | 80 |'],
      [80, 6],
      [80, 'A'],
    ],
    ['as much as its target lets it be', ['T | | | | Thang tổng | | | ≤ 85 | 80 |'], [80, 6], [85, 'A']],
    ['without such a row it is on 100', [], [69, 6.25], [92.5, 'A']],
    ['an empty Điểm tối đa is the sum of the maxima', ['T | | | | Thang tổng | | | | |'], [69, 1], [70, 'B']],
    [
      'below nothing it is nothing',
      ['T | | | | Thang tổng | | | | 80 |', 'P | | | p | Điểm trừ | trừ | | | |'],
      [1, 0],
      [0, 'B'],
    ],
  ])('%s', (_, more, [work, praise], expected) => {
    const rows = [
      ['Mã', 'việc', 'khen', 'trừ'],
      ['CB1', work, praise, 40],
    ];
    expect(scoreStaff(rows, table(...eighty, ...more), 'điểm; xếp loại')[1]).toEqual(expected);
  });

  test('a deduction from 750 points', () => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 750 |',
      'P | | | p | Điểm trừ | trừ | | | |',
      'T | | | | Thang tổng | | | | 750 |',
    );
    expect(
      scoreStaff(
        [
          ['Mã', 'việc', 'trừ'],
          ['CB1', 750, 40],
        ],
        criteria,
      )[1],
    ).toEqual([710]);
  });

  test('up to 120 by overfulfilment: 101 stays 101, and ranks differ', () => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 100 |',
      'B | | | b | Điểm cộng | vượt | | | 20 |',
      'T | | | | Thang tổng | | | không quá 120 | 100 |',
    );
    const rows = [
      ['Mã', 'việc', 'vượt'],
      ['CB1', 100, 1],
      ['CB2', 100, 0],
    ];
    expect(scoreStaff(rows, criteria, 'điểm; hạng').slice(1)).toEqual([
      [101, 1],
      [100, 2],
    ]);
  });

  test('caps are points of it; the reason names it; what does not apply leaves both sums', () => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 50 |',
      'B | | | b | Chấm điểm | học | | | 30 |',
      'C | | | c | Trần điểm | trễ | | không quá 0 | 40 |',
      'T | | | | Thang tổng | | | | 80 |',
      ...bands,
    );
    const rows = [
      ['Mã', 'việc', 'học', 'trễ'],
      ['CB1', 45, 'KAD', 0],
      ['CB2', 50, 30, 1],
    ];
    expect(scoreStaff(rows, criteria, 'điểm; xếp loại; lý do').slice(1)).toEqual([
      [
        72,
        'B',
        'A «việc»: chấm 45/50 (−5 điểm); Được 45/50 điểm, quy về thang 80; Không áp dụng: B «học» (ghi là không áp dụng)',
      ],
      [40, 'B', 'C «trễ»: 1, cần không quá 0, nên tổng không quá 40'],
    ]);
  });

  test('one for each population; ranks by the share of their tops', () => {
    const criteria = table(
      'A | Công chức | | a | Chấm điểm | việc | | | 50 |',
      'B | Viên chức | | b | Chấm điểm | việc | | | 100 |',
      'T | Công chức | | | Thang tổng | | | | 50 |',
      'U | Cá nhân | | | Thang tổng | | | | 100 |',
    );
    const rows = [
      ['Mã', 'Đối tượng', 'việc'],
      ['CB1', 'Công chức', 45],
      ['CB2', 'Viên chức', 80],
      ['CB3', '', 80],
    ];
    expect(scoreStaff(rows, criteria, 'điểm; hạng; lý do').slice(1)).toEqual([
      [45, 1, expect.anything()],
      [80, 2, expect.anything()],
      ['Chưa đủ dữ liệu', '', expect.stringContaining('Đối tượng')],
    ]);
  });

  test.each([
    ['another target', 'T | | | | Thang tổng | | | >= 120 | 100 |', 'Thang tổng chỉ nhận «không quá»'],
    [
      'a target below its Điểm tối đa',
      'T | | | | Thang tổng | | | không quá 90 | 100 |',
      'thấp hơn Điểm tối đa',
    ],
    ['nothing', 'T | | | | Thang tổng | | | | 0 |', 'phải lớn hơn 0'],
  ])('%s is a fault of the table', (_, row, fault) => {
    const criteria = table('A | | | a | Chấm điểm | việc | | | 100 |', row);
    expect(() =>
      scoreStaff(
        [
          ['Mã', 'việc'],
          ['CB1', 9],
        ],
        criteria,
      ),
    ).toThrow(fault);
  });

  test('two that are alike are a fault of the row', () => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 100 |',
      'T | Cá nhân | | | Thang tổng | | | | 80 |',
      'U | Cá nhân | | | Thang tổng | | | | 90 |',
    );
    expect(
      scoreStaff(
        [
          ['Mã', 'việc'],
          ['CB1', 9],
        ],
        criteria,
      )[1]![0],
    ).toMatch(/^Lỗi: dòng 2, .*hai dòng Thang tổng/);
  });

  test.each([
    ['no rules of groups', [], 130],
    ['a cap of one group', ['G | | N | | Trần nhóm | | | | 30 |'], 110],
    [
      'of two caps the lower',
      ['G | | N | | Trần nhóm | | | | 30 |', 'H | | N | | Trần nhóm | | | | 20 |'],
      100,
    ],
    ['the best of one group', ['G | | N | | Lấy cao nhất | | | | |'], 110],
    ['the best and a cap', ['G | | N | | Lấy cao nhất | | | | |', 'H | | N | | Trần nhóm | | | | 25 |'], 105],
    ['two groups', ['G | | N | | Trần nhóm | | | | 30 |', 'H | | M | | Trần nhóm | | | | 45 |'], 105],
    ['a cap above all that can be had', ['G | | N | | Trần nhóm | | | | 90 |'], 130],
    ['a rule for others', ['G | Công chức | N | | Trần nhóm | | | | 30 |'], 130],
    ['a rule for them alone', ['G | Viên chức | N | | Trần nhóm | | | | 30 |'], 110],
    ['a rule of bonuses', ['G | | K | | Trần nhóm | | | | 1 |'], 130],
  ])('an empty Điểm tối đa with %s', (_, rules, sum) => {
    const criteria = table(
      'A | | N | a | Chấm điểm | việc | | | 30 |',
      'B | | N | b | Chấm điểm | việc | | | 20 |',
      'C | | M | c | Chấm điểm | việc | | | 50 |',
      'D | Viên chức | | d | Chấm điểm | phụ | | | 30 |',
      'E | Công chức | N | e | Chấm điểm | việc | | | 40 |',
      'F | | K | f | Điểm cộng | khen | | | 7 |',
      'T | | | | Thang tổng | | | | |',
      ...rules,
    );
    const rows = [
      ['Mã', 'Đối tượng', 'việc', 'khen', 'phụ'],
      ['CB1', 'Viên chức', 20, 0, 'KAD'],
    ];
    const [reason] = scoreStaff(rows, criteria, 'lý do')[1]!;
    expect(reason).toContain(`quy về thang ${sum};`);
  });

  test('a group of which a row has no member adds nothing to its sum', () => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 30 |',
      'B | Công chức | N | b | Chấm điểm | việc | | | 20 |',
      'G | | N | | Trần nhóm | | | | 10 |',
      'T | | | | Thang tổng | | | | |',
    );
    const rows = [
      ['Mã', 'Đối tượng', 'việc'],
      ['CB1', 'Viên chức', 15],
      ['CB2', 'Công chức', 15],
    ];
    expect(scoreStaff(rows, criteria).slice(1)).toEqual([[15], [25]]);
  });

  test.each<readonly [string, Category | undefined, number, number]>([
    ['that has one', 'official', 50, 60],
    ['that has one of all its points', 'publicEmployee', 70, 70],
    ['that has none', 'worker', 100, 100],
    ['of which it is not known which one it has', undefined, Number.NaN, Number.NaN],
  ])('of a kind of row %s', (_, category, top, most) => {
    const criteria = table(
      'A | | | a | Chấm điểm | việc | | | 70 |',
      'T | Công chức | | | Thang tổng | | | không quá 60 | 50 |',
      'U | Viên chức | | | Thang tổng | | | | |',
    );
    const found = scaleOf(parseCriteria(criteria), { side: 'staff', head: false, category });
    expect(knownScale(found)).toEqual({ top, most });
  });
});
