import { describe, expect, test } from 'vitest';
import type { CriteriaTable } from '../../../src/domain/criteria/CriteriaTable.ts';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import type { Carry } from '../../../src/domain/periods/Carry.ts';
import type { Moved } from '../../../src/domain/periods/Moved.ts';
import type { FrozenResult } from '../../../src/domain/periods/Result.ts';
import { bandOfRating } from '../../../src/domain/periods/rating.ts';
import { partsOfYear, rollUpYear } from '../../../src/domain/periods/rollUpYear.ts';
import { rankAmong } from '../../../src/domain/scoring/ranks.ts';
import { sheet } from '../../sheet.ts';
import { frozen } from './result.ts';

const table = (top: number) =>
  parseCriteria(
    sheet(`
      Mã | Đối tượng      | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu  | Điểm tối đa
      A  |                | a        | Chấm điểm | a       |           | 100
      X1 |                | Xuất sắc | Xếp loại  |         | >= ${top} |
      X2 |                | Tốt      | Xếp loại  |         |           |
      H1 | Người đứng đầu | Giỏi     | Xếp loại  |         | >= 95     |
      H2 | Người đứng đầu | Vững     | Xếp loại  |         |           |
    `),
  );
const results = [
  frozen('Quý I/2020', 'A', 80, 'Tốt'),
  frozen('Quý I/2020', 'B', 60, 'Tốt'),
  frozen('Quý I/2020', 'B', 90, 'Xuất sắc', { round: 2 }),
  frozen('Quý I/2020', 'A', 70, 'Tốt', { round: 2 }),
  frozen('Quý II/2020', 'A', 92, 'Xuất sắc', { unit: 'P2', name: 'Tên mới' }),
  frozen('Quý II/2020', 'B', 88, 'Tốt'),
  frozen('Quý II/2020', 'C', 96, 'Giỏi', { head: true }),
  frozen('Quý II/2019', 'A', 1, 'Tốt'),
  frozen('Tháng 2/2020', 'A', 1, 'Tốt'),
  frozen('Quý II/2020', 'T', 96, 'Xuất sắc', { side: 'units', kind: 'Trạm' }),
];
const rolled = (
  frozen: readonly FrozenResult[],
  criteriaOf: (period: string) => CriteriaTable,
  carry: Carry = 'vetoes',
  moved: readonly Moved[] = [],
) => rollUpYear({ frozen, moved, kind: 'quarter', year: 2020, criteriaOf, carry });
const year = (tops: Readonly<Record<string, number>>, carry: Carry = 'vetoes') =>
  new Map(rolled(results, period => table(tops[period]!), carry).map(one => [one.code, one]));

describe('a year from its frozen quarters', () => {
  test('the last round of each quarter counts, other years and kinds do not', () => {
    expect(year({ 'Quý I/2020': 90, 'Quý II/2020': 90 }).get('A')).toMatchObject({
      score: 81,
      rating: 'Tốt (tạm tính 2/4 quý)',
    });
  });

  test('the bands are those that were frozen last', () => {
    expect(year({ 'Quý I/2020': 50, 'Quý II/2020': 90 }).get('B')!.rating).toBe('Tốt (tạm tính 2/4 quý)');
    const higher = results.map(one => (one.code === 'B' ? { ...one, rating: 'Xuất sắc' } : one));
    const found = rolled(higher, period => table(period === 'Quý I/2020' ? 90 : 50));
    expect(found.find(({ code }) => code === 'B')!.rating).toBe('Xuất sắc (tạm tính 2/4 quý)');
  });

  test('heads are rated by their own bands and ranked apart, units too', () => {
    const found = year({ 'Quý I/2020': 90, 'Quý II/2020': 90 });
    expect([...found].map(([code, { rating, rank }]) => [code, rating, rank])).toEqual([
      ['A', 'Tốt (tạm tính 2/4 quý)', 2],
      ['B', 'Tốt (tạm tính 2/4 quý)', 1],
      ['C', 'Giỏi (tạm tính 1/4 quý)', 1],
      ['T', 'Xuất sắc (tạm tính 1/4 quý)', 1],
    ]);
  });

  test('who somebody is comes from the last quarter', () => {
    expect(year({ 'Quý I/2020': 90, 'Quý II/2020': 90 }).get('A')).toMatchObject({
      name: 'Tên mới',
      unit: 'P2',
    });
  });

  test('the lowest rating of a quarter is that of its own criteria', () => {
    const found = year({ 'Quý I/2020': 60, 'Quý II/2020': 80 }, 'lowest');
    expect(found.get('A')).toMatchObject({ score: 81, rating: 'Tốt (tạm tính 2/4 quý)' });
    expect(found.get('A')!.reason).toContain('vì Quý I/2020 xếp loại Tốt');
  });

  test('a place goes by rating first: lowered by the switch, a better mean stands behind', () => {
    const parts = [
      ...[frozen('Quý I/2020', 'A', 100, 'Xuất sắc'), frozen('Quý II/2020', 'A', 85, 'Tốt')],
      ...[frozen('Quý I/2020', 'B', 91, 'Xuất sắc'), frozen('Quý II/2020', 'B', 91, 'Xuất sắc')],
      frozen('Quý II/2020', 'D', 'Chưa đủ dữ liệu', ''),
    ];
    const found = rolled(parts, () => table(90), 'lowest');
    expect(
      found.map(({ code, score, rating, rank }) => [
        code,
        score,
        bandOfRating(rating, ['Xuất sắc', 'Tốt']),
        rank,
      ]),
    ).toEqual([
      ['A', 92.5, 'Tốt', 2],
      ['B', 91, 'Xuất sắc', 1],
      ['D', 'Chưa đủ dữ liệu', '', 0],
    ]);
  });

  test('units are ranked among units, the centre by itself', () => {
    const unit = (code: string, score: number, kind: string) =>
      frozen('Quý I/2020', code, score, 'Tốt', { side: 'units', kind });
    const parts = [unit('P1', 70, 'Phòng'), unit('P2', 80, ''), unit('TT', 60, 'Trung tâm')];
    const found = rolled(parts, () => table(90));
    expect(found.map(({ code, rank }) => [code, rank])).toEqual([
      ['P1', 2],
      ['P2', 1],
      ['TT', 1],
    ]);
  });

  test('the one band of a quarter is not its lowest, and none is where the category is blank', () => {
    const one = parseCriteria(
      sheet(`
        Mã | Đối tượng | Nội dung | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa
        A  |           | a        | Chấm điểm | a       |          | 100
        X1 | Viên chức | Đạt      | Xếp loại  |         |          |
      `),
    );
    const parts = [
      ...[frozen('Quý I/2020', 'A', 95, 'Đạt'), frozen('Quý II/2020', 'A', 95, 'Xuất sắc')],
      ...[frozen('Quý I/2020', 'B', 94, '', { kind: '' }), frozen('Quý II/2020', 'B', 94, 'Xuất sắc')],
      frozen('Quý I/2020', 'P1', 93, '', { side: 'units', kind: '' }),
      frozen('Quý II/2020', 'P1', 93, 'Xuất sắc', { side: 'units', kind: '' }),
    ];
    const of = (first: string) => rolled(parts, period => (period === first ? one : table(90)), 'lowest');
    expect(of('Quý I/2020').map(({ rating }) => bandOfRating(rating, ['Xuất sắc', 'Tốt']))).toEqual([
      'Xuất sắc',
      'Xuất sắc',
      'Xuất sắc',
    ]);
    const blank = rolled(
      [frozen('Quý I/2020', 'A', 95, '', { kind: '' }), frozen('Quý I/2020', 'B', 96, '', { kind: '' })],
      () => one,
      'lowest',
    );
    expect(blank.map(({ rating, rank }) => [rating, rank])).toEqual([
      ['', 2],
      ['', 1],
    ]);
  });

  test('what is frozen of the year and what is not', () => {
    expect(partsOfYear(results, 'quarter', 2020)).toEqual({
      present: ['Quý I/2020', 'Quý II/2020'],
      missing: ['Quý III/2020', 'Quý IV/2020'],
    });
    const halves = { frozen: results, moved: [], kind: 'half', year: 2020, carry: 'all' } as const;
    expect(rollUpYear({ ...halves, criteriaOf: () => table(90) })).toEqual([]);
  });
});

describe('heads and their units', () => {
  const capped = parseCriteria(
    sheet(`
      Mã | Đối tượng      | Nội dung | Cách tính     | Dữ liệu         | Chỉ tiêu | Điểm tối đa
      A  |                | a        | Chấm điểm     | a               |          | 100
      R  | Người đứng đầu | r        | Trần xếp loại | Xếp loại đơn vị |          |
      X1 |                | Xuất sắc | Xếp loại      |                 | >= 90    |
      X2 |                | Tốt      | Xếp loại      |                 | >= 70    |
      X3 |                | Đạt      | Xếp loại      |                 |          |
    `),
  );
  const quarters = ['Quý I/2020', 'Quý II/2020', 'Quý III/2020', 'Quý IV/2020'];
  const all = (code: string, scores: readonly number[], rating: string, change: Partial<FrozenResult> = {}) =>
    scores.map((score, at) => frozen(quarters[at]!, code, score, rating, change));
  const unit = { side: 'units', kind: 'Phòng' } as const;
  const of = (frozenRows: readonly FrozenResult[], code: string, carry: Carry = 'vetoes') =>
    rolled(frozenRows, () => capped, carry).find(one => one.code === code)!;

  test("the unit's rating of the year holds, not those of its quarters", () => {
    const rows = [
      ...all('H', [95, 95, 95, 95], 'Tốt', {
        head: true,
        reason: 'Xếp loại Tốt, không được trên «Xếp loại đơn vị»',
      }),
      ...all('S', [95, 95, 95, 95], 'Xuất sắc'),
      ...all('P1', [88, 95, 95, 95], 'Xuất sắc', unit),
    ];
    expect(of(rows, 'H', 'all').rating).toBe('Xuất sắc');
    const below = [...rows.slice(0, 8), ...all('P1', [95, 80, 80, 80], 'Tốt', unit)];
    expect(of(below, 'H')).toMatchObject({
      rating: 'Tốt',
      reason: expect.stringContaining('Xếp loại Tốt, không được trên xếp loại năm của đơn vị P1 (Tốt)'),
    });
    expect(of(below, 'S').rating).toBe('Xuất sắc');
  });

  test('a vetoed unit brings its head down; a unit that is not there is told', () => {
    const rows = [
      ...all('H', [95, 95, 95, 95], 'Xuất sắc', { head: true }),
      ...all('P1', [95, 95, 95, 95], 'Đạt', { ...unit, limits: 'Điểm liệt V «vụ việc»' }),
    ];
    expect(of(rows, 'H').rating).toBe('Đạt');
    expect(of(rows.slice(0, 4), 'H').reason).toContain('Chưa so được với đơn vị P1');
  });

  test('who has moved is compared with the last unit, and that is told; so are two rows of one quarter', () => {
    const rows = [
      frozen('Quý I/2020', 'H', 95, 'Xuất sắc', { head: true }),
      frozen('Quý II/2020', 'H', 95, 'Xuất sắc', { head: true, unit: 'P2' }),
      frozen('Quý II/2020', 'H', 60, 'Đạt', { head: true, unit: 'P2' }),
      ...all('P1', [60, 60], 'Đạt', unit),
      ...all('P2', [75, 75], 'Tốt', unit),
    ];
    expect(of(rows, 'H')).toMatchObject({
      score: 95,
      rating: 'Tốt (tạm tính 2/4 quý)',
      reason: expect.stringContaining(
        'Quý II/2020 có 2 dòng, tính dòng đầu; Đổi đơn vị: P1 từ Quý I/2020, P2 từ Quý II/2020',
      ),
    });
  });
});

describe('results from another body', () => {
  const rows = [
    frozen('Quý II/2020', 'A', 'Chưa đủ dữ liệu', ''),
    frozen('Quý III/2020', 'A', 92, 'Xuất sắc'),
    frozen('Quý IV/2020', 'A', 92, 'Xuất sắc'),
  ];
  const sent = (period: string, score: number, rating = ''): Moved => ({
    code: 'a',
    period,
    score,
    rating,
    from: 'Trạm B',
  });
  const of = (moved: readonly Moved[], frozenRows = rows) =>
    rolled(frozenRows, () => table(90), 'vetoes', moved)[0]!;

  test.each<[string, Moved[], number, string, string]>([
    [
      'fill what lacks',
      [sent('Quý I/2020', 88), sent('Quý II/2020', 90)],
      90.5,
      'Xuất sắc',
      'Quý I/2020 88 (chuyển đến từ Trạm B)',
    ],
    [
      'in part',
      [sent('Quý I/2020', 88)],
      90.67,
      'Xuất sắc (tạm tính 3/4 quý)',
      'Thiếu: Quý II/2020 (Chưa đủ dữ liệu)',
    ],
    [
      'never take the place of what was frozen here',
      [sent('Quý III/2020', 10)],
      92,
      'Xuất sắc (tạm tính 2/4 quý)',
      'Quý III/2020 92',
    ],
    [
      'with the lowest rating in spite of its points: a veto',
      [sent('Quý I/2020', 95, 'Tốt'), sent('Quý II/2020', 95)],
      93.5,
      'Tốt',
      'Xếp loại Tốt do điểm liệt ở Quý I/2020',
    ],
    [
      'above the scale: not counted, and told',
      [sent('Quý I/2020', 885)],
      92,
      'Xuất sắc (tạm tính 2/4 quý)',
      'Quý I/2020 (885 cao hơn thang 100)',
    ],
    [
      'with a rating that nobody knows: told',
      [sent('Quý I/2020', 88, 'Loại A')],
      90.67,
      'Xuất sắc (tạm tính 3/4 quý)',
      'Quý I/2020: loại «Loại A» không có trong tiêu chí đã chốt',
    ],
  ])('%s', (_, moved, score, rating, reason) => {
    expect(of(moved)).toMatchObject({ score, rating, reason: expect.stringContaining(reason) });
  });
});

test('equals share a rank, the next one counts them, whoever has no group has none', () => {
  const ranks = rankAmong(
    [90, 95, 90, 80, 0],
    score => (score === 0 ? undefined : 'all'),
    (a, b) => b - a,
  );
  expect(ranks).toEqual([2, 1, 2, 4, 0]);
});
