import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
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
const year = (tops: Readonly<Record<string, number>>, strict = false) =>
  new Map(
    rollUpYear(results, 'quarter', 2020, period => table(tops[period]!), strict).map(one => [one.code, one]),
  );

describe('a year from its frozen quarters', () => {
  test('the last round of each quarter counts, other years and kinds do not', () => {
    expect(year({ 'Quý I/2020': 90, 'Quý II/2020': 90 }).get('A')).toMatchObject({
      score: 81,
      rating: 'Tốt',
    });
  });

  test('the bands are those that were frozen last', () => {
    expect(year({ 'Quý I/2020': 50, 'Quý II/2020': 90 }).get('B')!.rating).toBe('Tốt');
    expect(year({ 'Quý I/2020': 90, 'Quý II/2020': 50 }).get('B')!.rating).toBe('Xuất sắc');
  });

  test('heads are rated by their own bands and ranked apart, units too', () => {
    const found = year({ 'Quý I/2020': 90, 'Quý II/2020': 90 });
    expect([...found].map(([code, { rating, rank }]) => [code, rating, rank])).toEqual([
      ['A', 'Tốt', 2],
      ['B', 'Tốt', 1],
      ['C', 'Giỏi', 1],
      ['T', 'Xuất sắc', 1],
    ]);
  });

  test('who somebody is comes from the last quarter', () => {
    expect(year({ 'Quý I/2020': 90, 'Quý II/2020': 90 }).get('A')).toMatchObject({
      name: 'Tên mới',
      unit: 'P2',
    });
  });

  test('the lowest rating of a quarter is that of its own criteria', () => {
    const found = year({ 'Quý I/2020': 60, 'Quý II/2020': 80 }, true);
    expect(found.get('A')).toMatchObject({ score: 81, rating: 'Tốt' });
    expect(found.get('A')!.reason).toContain('vì Quý I/2020 xếp loại Tốt');
  });

  test('a place goes by rating first: lowered by the switch, a better mean stands behind', () => {
    const parts = [
      ...[frozen('Quý I/2020', 'A', 100, 'Xuất sắc'), frozen('Quý II/2020', 'A', 85, 'Tốt')],
      ...[frozen('Quý I/2020', 'B', 91, 'Xuất sắc'), frozen('Quý II/2020', 'B', 91, 'Xuất sắc')],
      frozen('Quý II/2020', 'D', 'Chưa đủ dữ liệu', ''),
    ];
    const found = rollUpYear(parts, 'quarter', 2020, () => table(90), true);
    expect(found.map(({ code, score, rating, rank }) => [code, score, rating, rank])).toEqual([
      ['A', 92.5, 'Tốt', 2],
      ['B', 91, 'Xuất sắc', 1],
      ['D', 'Chưa đủ dữ liệu', '', 0],
    ]);
  });

  test('units are ranked among units, the centre by itself', () => {
    const unit = (code: string, score: number, kind: string) =>
      frozen('Quý I/2020', code, score, 'Tốt', { side: 'units', kind });
    const parts = [unit('P1', 70, 'Phòng'), unit('P2', 80, ''), unit('TT', 60, 'Trung tâm')];
    const found = rollUpYear(parts, 'quarter', 2020, () => table(90), false);
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
    const of = (first: string) =>
      rollUpYear(parts, 'quarter', 2020, period => (period === first ? one : table(90)), true);
    expect(of('Quý I/2020').map(({ rating }) => rating)).toEqual(['Xuất sắc', 'Xuất sắc', 'Xuất sắc']);
    const blank = rollUpYear(
      [frozen('Quý I/2020', 'A', 95, '', { kind: '' }), frozen('Quý I/2020', 'B', 96, '', { kind: '' })],
      'quarter',
      2020,
      () => one,
      true,
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
    expect(rollUpYear(results, 'half', 2020, () => table(90), false)).toEqual([]);
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
