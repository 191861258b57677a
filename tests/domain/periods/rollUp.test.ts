import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import type { Carry } from '../../../src/domain/periods/Carry.ts';
import type { PeriodLimit } from '../../../src/domain/periods/limitsOf.ts';
import { placeOfRating } from '../../../src/domain/periods/rating.ts';
import { type PartResult, rollUp, type YearRules } from '../../../src/domain/periods/rollUp.ts';
import type { LimitEffect } from '../../../src/domain/scoring/limitTexts.ts';
import { roundShown } from '../../../src/domain/text/formatNumber.ts';
import { sheet } from '../../sheet.ts';

const { bands } = parseCriteria(
  sheet(`
    Mã | Nội dung   | Cách tính | Dữ liệu | Chỉ tiêu | Điểm tối đa
    A  | a          | Chấm điểm | a       |          | 100
    X1 | Xuất sắc   | Xếp loại  |         | >= 90    |
    X2 | Tốt        | Xếp loại  |         | >= 75    |
    X3 | Khá        | Xếp loại  |         | >= 60    |
    X4 | Trung bình | Xếp loại  |         |          |
  `),
);
const names = ['Quý I/2020', 'Quý II/2020', 'Quý III/2020', 'Quý IV/2020'];
const LOWEST = 'Trung bình';
const part = (
  at: number,
  score: number | string,
  rating = '',
  more: Partial<PartResult> = {},
): PartResult => ({
  ...{ period: names[at]!, score, rating, from: '', limits: [], odd: [] },
  isLowest: rating === LOWEST,
  ...more,
});
const limit = (effect: LimitEffect, band: string, more: Partial<PeriodLimit> = {}): PeriodLimit => ({
  ...{ effect, code: 'H5', data: 'Vụ việc', reached: '', band },
  place: bands.findIndex(({ name }) => name === band),
  ...more,
});
const limited = (at: number, score: number | string, ...limits: readonly PeriodLimit[]) =>
  part(at, score, '', { limits });
const rules: YearRules = { kind: 'quarter', expected: names, bands, carry: 'vetoes' };
/** A year of as many quarters as there are parts, so that nothing lacks. */
const yearOf = (parts: readonly PartResult[], more: Partial<YearRules> = {}) =>
  rollUp(parts, { ...rules, expected: names.slice(0, parts.length), ...more });

describe('quarters make a year', () => {
  test.each<[string, PartResult[], Carry, number | string, string]>([
    ['all there', [part(0, 90), part(1, 80), part(2, 85), part(3, 91)], 'vetoes', 86.5, 'Tốt'],
    ['just below a band', [part(0, 89.99), part(1, 90)], 'vetoes', 89.995, 'Tốt'],
    ['exactly a band', [part(0, 89.9), part(1, 90.1)], 'vetoes', 90, 'Xuất sắc'],
    [
      'one at the lowest, and it does not matter',
      [part(0, 100), part(1, 95, LOWEST)],
      'vetoes',
      97.5,
      'Xuất sắc',
    ],
    ['one at the lowest, and it does', [part(0, 100), part(1, 95, LOWEST)], 'lowest', 97.5, 'Tốt'],
    ['the lowest, and all limits count', [part(0, 100), part(1, 95, LOWEST)], 'all', 97.5, 'Tốt'],
    ['the lowest, and the mean is not at the top', [part(0, 90), part(1, 50, LOWEST)], 'lowest', 70, 'Khá'],
  ])('%s', (_, parts, carry, score, rating) => {
    const total = yearOf(parts, { carry });
    expect(total.rating).toBe(rating);
    expect(total.score).toBeCloseTo(score as number, 9);
  });

  test.each<[string, PartResult[], number | string, string]>([
    ['one of them missing', [part(0, 90), part(1, 91), part(3, 92)], 91, 'Xuất sắc (tạm tính 3/4 quý)'],
    ['two of four', [part(0, 80), part(1, 82)], 81, 'Tốt (tạm tính 2/4 quý)'],
    ['one without a total', [part(0, 90), part(1, 'Chưa đủ dữ liệu')], 90, 'Xuất sắc (tạm tính 1/4 quý)'],
    ['none with a total', [part(0, 'Chưa đủ dữ liệu')], 'Chưa đủ dữ liệu', ''],
    ['none at all', [], 'Chưa đủ dữ liệu', ''],
    [
      'two on leave',
      [part(0, 'Không áp dụng'), part(1, '', 'Không xếp loại'), part(2, 91), part(3, 93)],
      92,
      'Xuất sắc',
    ],
    [
      'not rated in spite of points',
      [part(0, 20, 'Không xếp loại'), part(1, 91), part(2, 91), part(3, 91)],
      91,
      'Xuất sắc',
    ],
    ['on leave all year', names.map((_, at) => part(at, 'Không áp dụng')), 'Không áp dụng', ''],
    [
      'one on leave, one lacking',
      [part(0, 'Không áp dụng'), part(1, 90), part(2, 90)],
      90,
      'Xuất sắc (tạm tính 2/3 quý)',
    ],
  ])('fewer than there are: %s', (_, parts, score, rating) => {
    const total = rollUp(parts, rules);
    expect([total.score, total.rating]).toEqual([score, rating]);
  });

  test('what lacks, what does not count, who has sent it and what is odd is said', () => {
    const parts = [
      part(0, 88, '', { from: 'Trạm B' }),
      part(1, 95.5, '', { odd: ['Quý II/2020: loại «X» không có trong tiêu chí đã chốt'] }),
      part(2, 'Không áp dụng'),
    ];
    expect(rollUp(parts, rules).reason).toBe(
      'Trung bình 91,75 của: Quý I/2020 88 (chuyển đến từ Trạm B), Quý II/2020 95,5; Thiếu: Quý IV/2020; ' +
        'Không tính: Quý III/2020; Quý II/2020: loại «X» không có trong tiêu chí đã chốt',
    );
  });

  test('without a category, or without bands, there is a mean and no rating, and that is said', () => {
    expect(yearOf([part(0, 90)], { bands: 'undecided' })).toEqual({
      score: 90,
      rating: '',
      reason: 'Trung bình 90 của: Quý I/2020 90; Chưa ghi Đối tượng nên chưa xếp loại',
      limits: '',
    });
    expect(yearOf([part(0, 95, LOWEST)], { bands: [], carry: 'all' })).toMatchObject({
      rating: '',
      reason: 'Trung bình 95 của: Quý I/2020 95; Không có loại nào trong tiêu chí đã chốt nên chưa xếp loại',
    });
  });

  test.each<[string, typeof bands, number, string]>([
    ['below all bands: the last', bands.slice(0, 3), 50, 'Khá'],
    ['one band alone: that, whatever counts', bands.slice(0, 1), 95, 'Xuất sắc'],
  ])('%s', (_, some, score, rating) => {
    expect(yearOf([part(0, score, LOWEST)], { bands: some, carry: 'all' }).rating).toBe(rating);
  });
});

describe('limits of a quarter', () => {
  const vetoed = limited(0, 99, limit('veto', LOWEST));

  test.each<[string, PartResult[], Carry, string, string]>([
    [
      'a veto',
      [vetoed, part(1, 99)],
      'vetoes',
      LOWEST,
      'Xếp loại Trung bình do điểm liệt ở Quý I/2020 (H5 «Vụ việc»)',
    ],
    [
      'a veto that names a band',
      [limited(0, 99, limit('veto', 'Khá')), part(1, 99)],
      'vetoes',
      'Khá',
      'Xếp loại Khá do điểm liệt ở Quý I/2020 (H5 «Vụ việc»)',
    ],
    [
      'a veto that names a band beside a lower one',
      [limited(0, 99, limit('veto', 'Khá')), limited(1, 99, limit('veto', LOWEST))],
      'vetoes',
      LOWEST,
      'Có điểm liệt ở Quý I/2020 (H5 «Vụ việc»); Xếp loại Trung bình do điểm liệt ở Quý II/2020 (H5 «Vụ việc»); ',
    ],
    [
      'a veto in two, one of them unknown',
      [vetoed, limited(1, 99, limit('veto', LOWEST, { code: '', data: '' }))],
      'vetoes',
      LOWEST,
      'Xếp loại Trung bình do điểm liệt ở Quý I/2020 (H5 «Vụ việc»), Quý II/2020',
    ],
    [
      'a veto without a total',
      [limited(0, 'Chưa đủ dữ liệu', limit('veto', LOWEST))],
      'vetoes',
      'Trung bình (tạm tính 0/1 quý)',
      'Xếp loại Trung bình do điểm liệt ở Quý I/2020',
    ],
    [
      'a veto of bands that the year has not',
      [limited(0, 99, limit('veto', 'KHT', { place: 7 }))],
      'vetoes',
      LOWEST,
      'điểm liệt ở Quý I/2020',
    ],
    ...(['cap', 'band-condition', 'demote', 'rating-cap'] as const).flatMap(
      (effect): [string, PartResult[], Carry, string, string][] => {
        const parts = [limited(0, 99, limit(effect, 'Khá')), part(1, 99)];
        return [
          [`${effect}, which does not carry over`, parts, 'vetoes', 'Xuất sắc', 'Trung bình 99 của'],
          [`${effect}, and only the lowest counts`, parts, 'lowest', 'Xuất sắc', 'Trung bình 99 của'],
          [`${effect}, and all count`, parts, 'all', 'Khá', 'Không trên Khá như Quý I/2020: '],
        ];
      },
    ),
    [
      'the rating of the unit then, which is applied anew',
      [limited(0, 99, limit('rating-cap', 'Khá', { data: 'Xếp loại đơn vị' }))],
      'all',
      'Xuất sắc',
      'Trung bình 99 của',
    ],
    [
      'a limit above what the mean reaches',
      [limited(0, 70, limit('band-condition', 'Tốt')), part(1, 70)],
      'all',
      'Khá',
      'Trung bình 70 của',
    ],
  ])('%s', (_, parts, carry, rating, reason) => {
    const total = yearOf(parts, { carry });
    expect(total.rating).toBe(rating);
    expect(total.reason).toContain(reason);
  });

  test('what keeps the year down stands in «Giới hạn», once', () => {
    const again = limited(1, 99, limit('veto', LOWEST));
    expect(yearOf([vetoed, again]).limits).toBe('Điểm liệt H5 «Vụ việc»');
    expect(yearOf([part(0, 99)]).limits).toBe('');
  });
});

test.each<[string, string, string, string]>([
  ['a unit below', 'Tốt', 'Tốt', 'Xếp loại Tốt, không được trên xếp loại năm của đơn vị P1 (Tốt)'],
  ['a provisional unit below', 'Khá (tạm tính 2/4 quý)', 'Khá', 'đơn vị P1 (Khá (tạm tính 2/4 quý))'],
  ['a unit alike', 'Xuất sắc', 'Xuất sắc', 'Trung bình 99'],
  ['a unit without a rating', '', 'Xuất sắc', 'Trung bình 99'],
])('a head under %s', (_, unit, rating, reason) => {
  const total = yearOf([part(0, 99)], { unit: { code: 'P1', rating: unit } });
  expect(total.rating).toBe(rating);
  expect(total.reason).toContain(reason);
});

const effects = ['veto', 'band-condition', 'cap', 'demote', 'rating-cap'] as const;
const anyTotal = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100);
const anyLimit = fc
  .record({ effect: fc.constantFrom(...effects), band: fc.constantFrom(...bands.map(({ name }) => name)) })
  .map(({ effect, band }) => limit(effect, band));
const anyParts = fc
  .array(
    fc.record({ score: anyTotal, isLowest: fc.boolean(), limits: fc.array(anyLimit, { maxLength: 2 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(list => list.map(({ score, ...more }, at) => part(at, score, '', more)));
const anyCarry = fc.constantFrom<Carry>('vetoes', 'lowest', 'all');
const bandNames = bands.map(({ name }) => name);
const place = (rating: string) => placeOfRating(rating, bandNames);

describe('laws of a year', () => {
  test('the mean lies between the least and the greatest, whatever limits', () => {
    fc.assert(
      fc.property(anyParts, anyCarry, (list, carry) => {
        const scores = list.map(one => one.score as number);
        const mean = rollUp(list, { ...rules, carry }).score as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores));
        expect(roundShown(mean)).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });

  test('the order in which the parts come does not matter', () => {
    fc.assert(
      fc.property(anyParts, anyCarry, (list, carry) => {
        const one = { ...rules, carry };
        expect(rollUp([...list].reverse(), one)).toEqual(rollUp(list, one));
      }),
    );
  });

  test('the same results in other quarters give the same mean and rating', () => {
    const four = anyParts.filter(({ length }) => length === 4);
    fc.assert(
      fc.property(four, anyCarry, fc.integer({ min: 1, max: 3 }), (list, carry, shift) => {
        const moved = [...list.slice(shift), ...list.slice(0, shift)].map((one, at) => ({
          ...one,
          period: names[at]!,
        }));
        const of = (parts: readonly PartResult[]) => {
          const { score, rating } = rollUp(parts, { ...rules, carry });
          return { score, rating };
        };
        expect(of(moved)).toEqual(of(list));
      }),
    );
  });

  test('a veto of a quarter never leaves the year above what it allowed', () => {
    fc.assert(
      fc.property(anyParts, anyCarry, (list, carry) => {
        const vetoes = list.flatMap(({ limits }) => limits.filter(({ effect }) => effect === 'veto'));
        const { rating } = rollUp(list, { ...rules, carry });
        for (const one of vetoes) expect(place(rating)).toBeGreaterThanOrEqual(one.place);
      }),
    );
  });

  test('the more limits count, the lower the rating; no total changes; with all no limit is passed', () => {
    fc.assert(
      fc.property(anyParts, list => {
        const [loose, middle, all] = (['vetoes', 'lowest', 'all'] as const).map(carry =>
          rollUp(list, { ...rules, carry }),
        );
        expect([middle!.score, all!.score]).toEqual([loose!.score, loose!.score]);
        expect(place(middle!.rating)).toBeGreaterThanOrEqual(place(loose!.rating));
        expect(place(all!.rating)).toBeGreaterThanOrEqual(place(middle!.rating));
        for (const one of list.flatMap(({ limits }) => limits))
          expect(place(all!.rating)).toBeGreaterThanOrEqual(one.place);
      }),
    );
  });

  test('a head is never above the unit', () => {
    fc.assert(
      fc.property(anyParts, anyCarry, fc.constantFrom(...bands), (list, carry, { name }) => {
        const { rating } = rollUp(list, { ...rules, carry, unit: { code: 'P1', rating: name } });
        expect(place(rating)).toBeGreaterThanOrEqual(place(name));
      }),
    );
  });
});
