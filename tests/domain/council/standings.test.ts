import { describe, expect, test } from 'vitest';
import { councilCriteria } from '../../../src/campaigns/councilCriteria.ts';
import { criteriaTable } from '../../../src/campaigns/criteriaTable.ts';
import { heldSheets, type MemberSheet } from '../../../src/domain/council/MemberSheet.ts';
import { type Standing, standings } from '../../../src/domain/council/standings.ts';
import type { Cell, Range } from '../../../src/domain/text/Cell.ts';
import { councilSheetsTab } from '../../../src/tabs/council.ts';
import { columnsOf } from '../../../src/tabs/Tab.ts';
import { sheet } from '../../sheet.ts';

const header = columnsOf(councilSheetsTab).map(column => column.header);
const shipped = criteriaTable({ criteria: councilCriteria });
const council = ['An', 'Bình', 'Chi', 'Dũng', 'Giang'];

const handed = (member: string, points: readonly Cell[] | string, at = '2026-05-04'): MemberSheet => ({
  ...{ number: 'SK-1', member, at, comment: '' },
  recusal: typeof points === 'string' ? points : '',
  cells: ['SK-1', 'Giải pháp', 'Tên', member, ...(typeof points === 'string' ? ['', '', ''] : points)],
});

const standingOf = (
  sheets: readonly MemberSheet[],
  { asked = council, quorum = undefined as number | undefined, criteria = shipped as Range } = {},
): Standing => standings(criteria, header, quorum, [{ number: 'SK-1', asked, sheets }])[0]!;

describe('the mean of what members have handed in', () => {
  test.each<[string, (readonly Cell[] | string)[], number | undefined, string, boolean]>([
    [
      'all agree',
      [
        [30, 30, 40],
        [30, 30, 40],
      ],
      100,
      'Đề nghị công nhận',
      true,
    ],
    [
      'two differ',
      [
        [20, 20, 30],
        [25, 25, 40],
      ],
      80,
      'Đề nghị công nhận',
      true,
    ],
    [
      'a third that is no whole number',
      [
        [25, 20, 30],
        [26, 20, 30],
        [26, 20, 30],
      ],
      75.67,
      'Đề nghị công nhận',
      true,
    ],
    ['exactly the mark to pass', [[20, 20, 30]], 70, 'Đề nghị công nhận', true],
    ['just below it', [[20, 20, 29.9]], 69.9, 'Chưa đề nghị công nhận', false],
    ['a part below its half, the rest high', [[14, 30, 40]], 84, 'Chưa đề nghị công nhận', false],
    [
      'a part below its half for one, not in the mean',
      [
        [14, 30, 40],
        [16, 30, 40],
      ],
      85,
      'Đề nghị công nhận',
      true,
    ],
    [
      'one does not score: the mean of the others stays',
      [[20, 20, 30], 'Có lợi ích liên quan'],
      70,
      'Đề nghị công nhận',
      true,
    ],
    ['nobody scores', ['Có lợi ích liên quan'], undefined, '', false],
    ['nobody has handed in', [], undefined, '', false],
  ])('%s', (_, sheets, total, rating, passes) => {
    const standing = standingOf(sheets.map((points, at) => handed(council[at]!, points)));
    expect(standing).toMatchObject({ total, rating, passes });
  });

  test('nine of twenty under a least mark of ten is not recognised, whatever the total', () => {
    const criteria = sheet(`
      Mã | Nội dung  | Cách tính  | Dữ liệu          | Chỉ tiêu   | Điểm tối đa
      A  | Mới       | Chấm điểm  | Tính mới         |            | 20
      B  | Áp dụng   | Chấm điểm  | Khả năng áp dụng |            | 40
      C  | Hiệu quả  | Chấm điểm  | Hiệu quả         |            | 40
      D  | Sàn       | Điểm liệt  | Tính mới         | ít nhất 10 |
      X1 | Đạt       | Xếp loại   |                  | >= 70      |
      X2 | Không đạt | Xếp loại   |                  |            |
    `);
    const standing = standingOf([handed('An', [9, 40, 40])], { criteria });
    expect(standing).toMatchObject({ total: 89, rating: 'Không đạt', passes: false });
    expect(standing.reason).toContain('điểm liệt');
  });

  test.each([
    ['some thirds', [21, 22, 22], 'chấm 21,67/30'],
    ['the whole but for a hair', [30, 30, 29.985], 'chấm 29,995/30'],
  ])('a mean of %s is said with no more places than it takes', (_, points, said) => {
    const sheets = points.map((one, at) => handed(council[at]!, [one, 20, 30]));
    expect(standingOf(sheets).reason).toContain(said);
  });

  test('points in steps of a half have a mean between them', () => {
    const criteria = shipped.map(row =>
      row.map((cell, at) => (at === 9 && row[4] === 'Chấm điểm' ? 'bước 0,5' : cell)),
    );
    const sheets = [
      handed('An', [20, 20, 30]),
      handed('Bình', [20.5, 20, 30]),
      handed('Chi', [20.5, 20, 30]),
    ];
    expect(standingOf(sheets, { criteria })).toMatchObject({
      total: 70.33,
      reason: expect.not.stringContaining('Lỗi'),
    });
  });
});

describe('how much of the council has handed in', () => {
  const three = ['An', 'Bình', 'Chi'].map(name => handed(name, [20, 20, 30]));

  test.each([
    ['three of five, four needed', three, council, 4, { given: 3, needed: 4, missing: ['Dũng', 'Giang'] }],
    [
      'three of five, everybody needed',
      three,
      council,
      undefined,
      { given: 3, needed: 5, missing: ['Dũng', 'Giang'] },
    ],
    [
      'an author is not asked',
      three,
      ['An', 'Bình', 'Chi', 'Giang'],
      undefined,
      { given: 3, needed: 4, missing: ['Giang'] },
    ],
    [
      'who does not score is not waited for',
      [...three, handed('Dũng', 'Là cấp trên')],
      council,
      undefined,
      { given: 3, needed: 4, missing: ['Giang'] },
    ],
    [
      'a sheet above the maximum does not count',
      [handed('An', [31, 20, 30])],
      ['An'],
      undefined,
      { given: 0, needed: 1, missing: ['An'] },
    ],
    [
      'a sheet with a blank is not zero',
      [handed('An', [20, '', 30])],
      ['An'],
      undefined,
      { given: 0, needed: 1, missing: ['An'] },
    ],
  ])('%s', (_, sheets, asked, quorum, expected) => {
    expect(standingOf(sheets, { asked, quorum })).toMatchObject(expected);
  });

  test('who is of another mind shows in the spread', () => {
    const sheets = [handed('An', [30, 30, 40]), handed('Bình', [20, 20, 35])];
    expect(standingOf(sheets).spread).toBe(25);
  });
});

test('of each member the last sheet since the last call for new ones holds', () => {
  const all = [
    handed('An', [10, 10, 10], '2026-05-01'),
    handed('an ', [20, 20, 30], '2026-05-03'),
    handed('Bình', [20, 20, 30], '2026-05-01'),
    { ...handed('Chi', [1, 1, 1], '2026-05-03'), number: 'SK-2' },
  ];
  const totals = (since: string) =>
    heldSheets(all, 'SK-1', since).map(({ member, cells }) => [member.trim(), cells[4]]);
  expect(totals('')).toEqual([
    ['an', 20],
    ['Bình', 20],
  ]);
  expect(totals('2026-05-02')).toEqual([['an', 20]]);
});

test('a criterion in words is refused: there is no mean of words', () => {
  const criteria = sheet(`
    Mã | Nội dung | Cách tính | Dữ liệu  | Thang điểm
    A  | Mới      | Theo mức  | Tính mới | Cao: 10; Thấp: 5
  `);
  expect(() => standingOf([handed('An', ['Cao', 1, 1])], { criteria })).toThrow(/A chấm bằng chữ/);
});

test('the shipped criteria read columns that the tab of sheets has', () => {
  for (const { data = '' } of councilCriteria.filter(row => row.data)) expect(header).toContain(data);
});
