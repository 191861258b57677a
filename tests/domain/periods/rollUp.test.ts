import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import { type PartResult, rollUp } from '../../../src/domain/periods/rollUpYear.ts';
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
const part = (at: number, score: number | string, rating = ''): PartResult => ({
  period: names[at]!,
  score,
  rating,
  isLowest: rating === LOWEST,
});

describe('four quarters make a year', () => {
  test.each<[string, PartResult[], boolean, number | string, string]>([
    ['all there', [part(0, 90), part(1, 80), part(2, 85), part(3, 91)], false, 86.5, 'Tốt'],
    ['one of them missing', [part(0, 90), part(1, 91), part(3, 92)], false, 91, 'Xuất sắc'],
    ['one without a total', [part(0, 90), part(1, 'Chưa đủ dữ liệu')], false, 90, 'Xuất sắc'],
    ['none with a total', [part(0, 'Chưa đủ dữ liệu')], false, 'Chưa đủ dữ liệu', ''],
    ['none at all', [], false, 'Chưa đủ dữ liệu', ''],
    ['just below a band', [part(0, 89.99), part(1, 90)], false, 89.995, 'Tốt'],
    ['exactly a band', [part(0, 89.9), part(1, 90.1)], false, 90, 'Xuất sắc'],
    ['one at the lowest, loose', [part(0, 100), part(1, 95, LOWEST)], false, 97.5, 'Xuất sắc'],
    ['one at the lowest, strict', [part(0, 100), part(1, 95, LOWEST)], true, 97.5, 'Tốt'],
    ['the lowest without a total, strict', [part(0, 95), part(1, '', LOWEST)], true, 95, 'Tốt'],
    ['strict, and the mean is not at the top', [part(0, 90), part(1, 50, LOWEST)], true, 70, 'Khá'],
  ])('%s', (_, parts, strict, score, rating) => {
    const total = rollUp(parts, names, bands, strict);
    expect(total.rating).toBe(rating);
    if (typeof score === 'number') expect(total.score).toBeCloseTo(score, 9);
    else expect(total.score).toBe(score);
  });

  test('the reason says what it is the mean of, what lacks, and what the switch did', () => {
    const parts = [part(0, 100), part(1, 95.5, LOWEST), part(3, 'Chưa đủ dữ liệu')];
    expect(rollUp(parts, names, bands, true).reason).toBe(
      'Không Xuất sắc vì Quý II/2020 xếp loại Trung bình, dù đủ điểm; ' +
        'Trung bình 97,75 của: Quý I/2020 100, Quý II/2020 95,5; ' +
        'Thiếu: Quý III/2020, Quý IV/2020 (Chưa đủ dữ liệu)',
    );
  });

  test('without a category there is a mean and no rating, and that is said', () => {
    expect(rollUp([part(0, 90)], names.slice(0, 2), 'undecided', false)).toEqual({
      score: 90,
      rating: '',
      reason: 'Trung bình 90 của: Quý I/2020 90; Thiếu: Quý II/2020; Chưa ghi Đối tượng nên chưa xếp loại',
    });
  });

  test('where nothing lacks, nothing is said to', () => {
    const total = rollUp([part(0, 90), part(1, 80)], names.slice(0, 2), bands, false);
    expect(total.reason).toBe('Trung bình 85 của: Quý I/2020 90, Quý II/2020 80');
  });

  test.each<[string, typeof bands, number, string]>([
    ['below all bands: the last', bands.slice(0, 3), 50, 'Khá'],
    ['one band alone: that, also when strict', bands.slice(0, 1), 95, 'Xuất sắc'],
    ['no band: none', [], 95, ''],
  ])('%s', (_, some, score, rating) => {
    expect(rollUp([part(0, score, LOWEST)], names, some, true).rating).toBe(rating);
  });
});

const total = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100);
const parts = fc
  .array(fc.record({ score: total, isLowest: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map(list => list.map((one, at) => ({ ...part(at, one.score), isLowest: one.isLowest })));
const place = (rating: string) => bands.findIndex(({ name }) => name === rating);

test('the mean lies between the least and the greatest', () => {
  fc.assert(
    fc.property(parts, list => {
      const scores = list.map(one => one.score as number);
      const mean = rollUp(list, names, bands, false).score as number;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      expect(roundShown(mean)).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test('the order in which the parts come does not matter', () => {
  fc.assert(
    fc.property(parts, fc.boolean(), (list, strict) => {
      expect(rollUp([...list].reverse(), names, bands, strict)).toEqual(rollUp(list, names, bands, strict));
    }),
  );
});

test('the same totals in other quarters give the same mean and rating', () => {
  fc.assert(
    fc.property(fc.tuple(total, total, total, total), fc.integer({ min: 1, max: 3 }), (scores, shift) => {
      const of = (list: readonly number[]) =>
        rollUp(
          list.map((one, at) => part(at, one)),
          names,
          bands,
          false,
        );
      const { score, rating } = of([...scores.slice(shift), ...scores.slice(0, shift)]);
      expect({ score, rating }).toEqual({ score: of(scores).score, rating: of(scores).rating });
    }),
  );
});

test('the switch only lowers, by one band at most, and changes no total', () => {
  fc.assert(
    fc.property(parts, list => {
      const loose = rollUp(list, names, bands, false);
      const strict = rollUp(list, names, bands, true);
      expect(strict.score).toBe(loose.score);
      expect(place(strict.rating) - place(loose.rating)).toBeOneOf([0, 1]);
      if (list.some(one => one.isLowest)) expect(place(strict.rating)).not.toBe(0);
      else expect(strict).toEqual(loose);
    }),
  );
});
