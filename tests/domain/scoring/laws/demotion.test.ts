import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { type AnyTable, anyTable, bandNames, criteriaOf, staffOf } from './anyTable.ts';
import { type Line, ruled } from './ruled.ts';

const last = bandNames.length - 1;
const place = (rating: unknown) => bandNames.indexOf(String(rating));

/** A row of Hạ bậc: who was away `from` days or more is rated so many bands lower. */
interface Demotion {
  readonly line: Line;
  readonly from: number;
  readonly steps: number;
}

const demotion = fc.tuple(fc.nat(6), fc.constantFrom('', '1', '2', '3', '9')).map(
  ([days, max]): Demotion => ({
    line: {
      Mã: 'H',
      'Cách tính': 'Hạ bậc',
      'Dữ liệu': 'nghỉ',
      'Chỉ tiêu': `không quá ${days}`,
      'Điểm tối đa': max,
    },
    from: days + 1,
    steps: max === '' ? 1 : Number(max),
  }),
);
const away = fc.array(fc.nat(8), { minLength: 6, maxLength: 6 });
const staffAway = (table: AnyTable, days: readonly unknown[]) =>
  staffOf(table).map((row, at) => [...row, at === 0 ? 'nghỉ' : days[at - 1]]);

test('each Hạ bậc that fails lowers a rating by so many bands, down to the last, and nothing else', () => {
  let lowered = 0;
  fc.assert(
    fc.property(
      anyTable(),
      fc.array(demotion, { minLength: 1, maxLength: 3 }),
      away,
      (table, rules, days) => {
        const staff = staffAway(table, days);
        const view = 'xếp loại; điểm; tạm tính';
        const before = scoreStaff(staff, criteriaOf(table), view);
        const after = scoreStaff(
          staff,
          ruled(
            table,
            [],
            rules.map(({ line }) => line),
          ),
          view,
        );
        table.rows.forEach((_, at) => {
          const [rating, ...totals] = before[at + 1]!;
          const [found, ...others] = after[at + 1]!;
          expect(others).toEqual(totals);
          if (rating === '') expect(found).toBe('');
          if (rating === '') return;
          const steps = rules.reduce((sum, { from, steps }) => sum + (days[at]! >= from ? steps : 0), 0);
          expect(place(found)).toBe(Math.min(last, place(rating) + steps));
          if (place(found) > place(rating)) lowered++;
        });
      },
    ),
    { numRuns: runs(300) },
  );
  expect(lowered).toBeGreaterThan(runs(100));
});

test('the order of these rows changes nothing, wherever they stand among limits', () => {
  fc.assert(
    fc.property(
      anyTable(),
      fc.array(demotion, { minLength: 2, maxLength: 3 }),
      away,
      (table, rules, days) => {
        const staff = staffAway(table, days);
        const lines = rules.map(({ line }) => line);
        const view = 'điểm; xếp loại; hạng; tạm tính';
        const [header, ...rows] = ruled(table, [], lines);
        const first = [header!, ...rows.slice(-lines.length), ...rows.slice(0, -lines.length)];
        const shown = scoreStaff(staff, ruled(table, [], lines), view);
        expect(scoreStaff(staff, first, view)).toEqual(shown);
        expect(scoreStaff(staff, ruled(table, [], lines.toReversed()), view)).toEqual(shown);
      },
    ),
    { numRuns: runs(150) },
  );
});

test('what is not known yet holds up the total, but not a rating that a veto gives', () => {
  fc.assert(
    fc.property(anyTable(), demotion, (table, { line }) => {
      const staff = staffAway(
        table,
        table.rows.map(() => ''),
      );
      const view = 'điểm; xếp loại; hạng; tạm tính';
      const before = scoreStaff(staff, criteriaOf(table), view);
      scoreStaff(staff, ruled(table, [], [line]), view)
        .slice(1)
        .forEach(([score, rating, rank, provisional], at) => {
          expect([score, rank]).toEqual(['Chưa đủ dữ liệu', '']);
          const [, , , known] = before[at + 1]!;
          expect(provisional).toBe(known === 'Không áp dụng' ? 'Chưa đủ dữ liệu' : known);
          if (rating !== '') expect(place(rating)).toBeLessThanOrEqual(place(before[at + 1]![1]));
        });
    }),
    { numRuns: runs(150) },
  );
});
