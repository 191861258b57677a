import { describe, expect, test } from 'vitest';
import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

const header =
  'Mã | Đối tượng | Nhóm | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm';
const table = (...rows: readonly string[]) => sheet([header, ...rows].join('\n'));
const work = 'W | | | w | Chấm điểm | việc | | | 50 |';
const row = (code: string, rule: string, data: string, max: string) =>
  `${code} | | Thành tích | ${code} | ${rule} | ${data} | | | ${max} |`;
const points = [
  row('A', 'Chấm điểm', 'a', '20'),
  row('B', 'Chấm điểm', 'b', '20'),
  row('C', 'Chấm điểm', 'c', '20'),
];
const bonuses = [
  row('A', 'Điểm cộng', 'a', ''),
  row('B', 'Điểm cộng', 'b', ''),
  row('C', 'Điểm cộng', 'c', ''),
];
const penalties = [
  row('A', 'Điểm trừ', 'a', ''),
  row('B', 'Điểm trừ', 'b', ''),
  row('C', 'Điểm trừ', 'c', ''),
];
const cap = (most: string) => `G | | Thành tích | g | Trần nhóm | | | | ${most} |`;
const best = 'H | | Thành tích | h | Lấy cao nhất | | | | |';

describe('what the criteria of a group give together', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly unknown[], readonly unknown[]]>([
    ['a cap on bonuses', bonuses, [cap('10')], [50, 6, 7, 0], [110 - 10]],
    ['a cap that is not reached', bonuses, [cap('10')], [40, 2, 3, 0], [85]],
    ['a cap on penalties', penalties, [cap('10')], [50, 6, 7, 0], [90]],
    ['only the best bonus', bonuses, [best], [40, 3, 5, 2], [85]],
    ['only the largest penalty', penalties, [best], [50, 3, 5, 2], [95]],
    ['a cap on points, of which no more can be had', points, [cap('30')], [50, 20, 20, 5], [100]],
    ['a cap on points that are not reached', points, [cap('30')], [50, 5, 5, 0], [75]],
    ['only the best of points, out of the largest maximum', points, [best], [50, 3, 5, 2], [(100 * 55) / 70]],
    ['the best, then the cap', points, [best, cap('10')], [50, 3, 15, 2], [100]],
    ['of two caps the lower', bonuses, [cap('10'), cap('4')], [40, 6, 7, 0], [84]],
    ['a datum that is missing holds up the total', points, [best], [50, 3, '', 2], ['Chưa đủ dữ liệu']],
    ['what does not apply leaves the group', points, [best], [50, 3, 'KAD', 'KAD'], [(100 * 53) / 70]],
  ])('%s', (_, members, rules, [w, a, b, c], [score]) => {
    const rows = [
      ['Mã', 'việc', 'a', 'b', 'c'],
      ['CB1', w, a, b, c],
    ];
    const [found] = scoreStaff(rows, table(work, ...members, ...rules), 'điểm')[1]!;
    if (typeof score === 'number') expect(found).toBeCloseTo(score, 2);
    else expect(found).toBe(score);
  });

  test('details show what each gives, and no column for the rule; the reason what the group gives', () => {
    const rows = [
      ['Mã', 'việc', 'a', 'b', 'c'],
      ['CB1', 40, 6, 7, 0],
    ];
    expect(scoreStaff(rows, table(work, ...bonuses, cap('10')), 'chi tiết; lý do')).toEqual([
      ['W', 'A', 'B', 'C', 'Lý do'],
      [
        40,
        6,
        7,
        0,
        'W «việc»: chấm 40/50 (−10 điểm); A «a»: 6 × 1 điểm (+6 điểm); B «b»: 7 × 1 điểm (+7 điểm); Nhóm «Thành tích» tính 10 trong 13 điểm; Được 40/50 điểm, quy về thang 100',
      ],
    ]);
  });

  test('what a member lacks costs nothing where the group gives all that it may', () => {
    const rows = [
      ['Mã', 'việc', 'a', 'b', 'c'],
      ['CB1', 50, 20, 15, 0],
      ['CB2', 50, 5, 5, 0],
    ];
    expect(scoreStaff(rows, table(work, ...points, cap('30')), 'lý do').slice(1)).toEqual([
      ['Đủ điểm mọi tiêu chí; Nhóm «Thành tích» tính 30 trong 35 điểm'],
      [expect.stringContaining('A «a»: chấm 5/20 (−15 điểm)')],
    ]);
  });

  test('a rule for some holds for them alone', () => {
    const rows = [
      ['Mã', 'Đối tượng', 'việc', 'a', 'b', 'c'],
      ['CB1', 'Công chức', 40, 6, 7, 0],
      ['CB2', 'Viên chức', 40, 6, 7, 0],
    ];
    const rule = 'G | Công chức | Thành tích | g | Trần nhóm | | | | 10 |';
    expect(scoreStaff(rows, table(work, ...bonuses, rule)).slice(1)).toEqual([[90], [93]]);
  });

  test('each group has its own rules', () => {
    const other = 'D | | Sáng kiến | D | Điểm cộng | c | | | |';
    const rows = [
      ['Mã', 'việc', 'a', 'b', 'c'],
      ['CB1', 25, 6, 7, 9],
    ];
    const own = 'H | | Sáng kiến | h | Trần nhóm | | | | 4 |';
    const criteria = (...rules: readonly string[]) => table(work, ...bonuses.slice(0, 2), other, ...rules);
    expect(scoreStaff(rows, criteria(cap('10'), own))[1]).toEqual([64]);
    expect(scoreStaff(rows, criteria(own, cap('10')))[1]).toEqual([64]);
  });

  test('a group of units is nothing to staff', () => {
    const rows = [
      ['Mã', 'việc', 'a'],
      ['CB1', 40, 6],
    ];
    const ofUnits = 'A | Tập thể | Thành tích | a | Điểm cộng | a | | | |';
    expect(scoreStaff(rows, table(work, ofUnits, cap('10')), 'điểm; còn thiếu')[1]).toEqual([80, '']);
  });

  test('limits and what is only reported may stand in the group, and are no members', () => {
    const rows = [
      ['Mã', 'việc', 'a', 'b', 'c'],
      ['CB1', 40, 6, 7, 0],
    ];
    const beside = ['Điểm liệt', 'Trần điểm', 'Đạt/không đạt'].map(
      (rule, at) =>
        `L${at} | | Thành tích | l | ${rule} | c | | không quá 0 | ${rule === 'Trần điểm' ? '70' : ''} |`,
    );
    const plain = scoreStaff(rows, table(work, ...bonuses, cap('10')));
    expect(scoreStaff(rows, table(work, ...bonuses, ...beside, cap('10')))).toEqual(plain);
    expect(() => scoreStaff(rows, table(work, ...beside, cap('10')))).toThrow(
      'không có tiêu chí nào thuộc nhóm',
    );
  });

  test('while it is open whether a rule holds the total is, too', () => {
    const rows = [
      ['Mã', 'Đối tượng', 'việc', 'a', 'b', 'c'],
      ['CB1', '', 40, 6, 7, 0],
    ];
    const rule = 'G | Công chức | Thành tích | g | Trần nhóm | | | | 10 |';
    expect(scoreStaff(rows, table(work, ...bonuses, rule), 'điểm; còn thiếu')[1]).toEqual([
      'Chưa đủ dữ liệu',
      'Chưa đủ dữ liệu',
    ]);
  });

  test('members that compare rows are in it', () => {
    const compared = [row('A', 'So với cao nhất', 'a', '20'), row('B', 'So với cao nhất', 'b', '20')];
    const rows = [
      ['Mã', 'việc', 'a', 'b'],
      ['CB1', 50, 4, 4],
      ['CB2', 50, 2, 1],
    ];
    expect(scoreStaff(rows, table(work, ...compared, best)).slice(1)).toEqual([[100], [85.71]]);
  });

  test.each([
    ['no Nhóm', 'G | | | g | Trần nhóm | | | | 10 |', 'chưa ghi Nhóm nào'],
    ['a Nhóm without criteria', 'G | | Thành tíchh | g | Trần nhóm | | | | 10 |', 'Ý bạn là "Thành tích"?'],
    ['no cap', 'G | | Thành tích | g | Trần nhóm | | | | |', 'chưa có Điểm tối đa'],
    [
      'points and bonuses in one',
      `${row('D', 'Điểm cộng', 'a', '')}\n${cap('10')}`,
      'có cả tiêu chí cho điểm và điểm cộng',
    ],
  ])('%s is a fault of the table', (_, more, fault) => {
    expect(() =>
      scoreStaff(
        [
          ['Mã', 'việc', 'a', 'b', 'c'],
          ['CB1', 1],
        ],
        table(work, ...points, more),
      ),
    ).toThrow(fault);
  });
});

describe('Hạ bậc: so many bands lower, after all other limits', () => {
  const bands = ['A', 'B', 'C', 'D'].map(
    (name, at) => `X${at} | | | ${name} | Xếp loại | | | ${at === 3 ? '' : `>= ${90 - 20 * at}`} | |`,
  );
  const demote = (data: string, steps = '') => `D${data} | | | d | Hạ bậc | ${data} | | ≤ 0 | ${steps} |`;
  test.each([
    ['held', [demote('nghỉ')], [50, 0, 0], [100, 'A']],
    ['failed: one band', [demote('nghỉ')], [50, 2, 0], [100, 'B']],
    ['two bands', [demote('nghỉ', '2')], [50, 2, 0], [100, 'C']],
    ['several add up', [demote('nghỉ'), demote('trễ', '2')], [50, 2, 1], [100, 'D']],
    ['not below the last', [demote('nghỉ', '9')], [50, 2, 0], [100, 'D']],
    [
      'after another limit',
      [demote('nghỉ'), 'K | | | k | Điều kiện xếp loại | trễ | | ≤ 0 | | A'],
      [50, 2, 1],
      [100, 'C'],
    ],
    ['missing data holds up the total', [demote('nghỉ')], [50, '', 0], ['Chưa đủ dữ liệu', '']],
    [
      'after a veto without a total',
      [demote('nghỉ'), 'V | | | v | Điểm liệt | trễ | | ≤ 0 | | B'],
      ['', 2, 1],
      ['Chưa đủ dữ liệu', 'C'],
    ],
  ])('%s', (_, more, [w, off, late], expected) => {
    const rows = [
      ['Mã', 'việc', 'nghỉ', 'trễ'],
      ['CB1', w, off, late],
    ];
    expect(scoreStaff(rows, table(work, ...bands, ...more), 'điểm; xếp loại')[1]).toEqual(expected);
  });

  test('the reason and details say so', () => {
    const rows = [
      ['Mã', 'việc', 'nghỉ'],
      ['CB1', 50, 2],
    ];
    expect(scoreStaff(rows, table(work, ...bands, demote('nghỉ')), 'lý do; chi tiết').slice(1)).toEqual([
      ['Xếp loại B sau khi hạ 1 bậc; Dnghỉ «nghỉ»: 2, cần không quá 0, nên hạ 1 bậc', 50, 'Không đạt'],
    ]);
  });

  test.each([
    ['half a band', [...bands, demote('nghỉ', '0,5')], 'số nguyên từ 1'],
    ['no bands', [demote('nghỉ')], 'bảng chưa có dòng Xếp loại nào'],
    ['no target', [...bands, 'D | | | d | Hạ bậc | nghỉ | | | |'], 'Hạ bậc cần Chỉ tiêu'],
  ])('%s is a fault of the table', (_, more, fault) => {
    expect(() =>
      scoreStaff(
        [
          ['Mã', 'việc', 'nghỉ'],
          ['CB1', 1, 1],
        ],
        table(work, ...more),
      ),
    ).toThrow(fault);
  });
});
