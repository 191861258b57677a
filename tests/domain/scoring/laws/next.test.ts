import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { runs } from '../../runs.ts';
import { type AnyTable, anyTable, bandNames, criteriaOf, staffOf } from './anyTable.ts';
import { doAsTold } from './doAsTold.ts';

const place = (band: unknown) => bandNames.indexOf(String(band));
const often = { numRuns: runs(1000) };

/** The rating of row `at` with other cells. */
function ratingWith(table: AnyTable, at: number, cells: readonly unknown[]): unknown {
  const staff = staffOf(table);
  staff[at + 1] = [...cells];
  return scoreStaff(staff, criteriaOf(table), 'xếp loại')[at + 1]![0];
}

test('doing what Còn thiếu says reaches at least the band that it names', () => {
  let done = 0;
  fc.assert(
    fc.property(anyTable({ gaps: 0 }), table => {
      const staff = staffOf(table);
      const result = scoreStaff(staff, criteriaOf(table), 'xếp loại; còn thiếu');
      for (const [at, [rating, text]] of result.slice(1).entries()) {
        if (text === '') expect(place(rating)).toBe(0);
        if (text === '' || text === 'Chưa đủ dữ liệu' || text === 'Không áp dụng') continue;
        const titles = staff[0]!.map(String);
        const row = new Map(titles.map((title, column) => [title, staff[at + 1]![column]]));
        const band = doAsTold(String(text), row, table.criteria);
        if (band === undefined) continue;
        done++;
        expect(place(band)).toBeLessThan(place(rating));
        const reached = ratingWith(table, at, [...row.values()]);
        expect(place(reached), `${text} → ${reached}`).toBeLessThanOrEqual(place(band));
        expect(reached).not.toBe('');
      }
    }),
    often,
  );
  expect(done).toBeGreaterThan(runs(1000));
});

test('where it names several criteria or none, no criterion alone gets there', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyTable({ gaps: 0 }), table => {
      const result = scoreStaff(staffOf(table), criteriaOf(table), 'xếp loại; còn thiếu');
      for (const [row, [rating, text]] of result.slice(1).entries()) {
        const isAlone = (String(text).match(/ \(/g) ?? []).length === 1;
        if (isAlone || !/^Còn [^«]*: (?!trước hết)/u.test(String(text))) continue;
        for (const [criterion, { best }] of table.rows[row]!.facts.entries()) {
          const isOfLimit =
            table.criteria[criterion]!.top === 0 && !/^Điểm/.test(table.criteria[criterion]!.rule);
          if (!best || isOfLimit) continue;
          tried++;
          const cells = staffOf(table, { row, criterion, cells: best })[row + 1]!;
          const alone = ratingWith(table, row, cells);
          if (alone !== '') expect(place(alone), String(text)).toBe(place(rating));
        }
      }
    }),
    often,
  );
  expect(tried).toBeGreaterThan(runs(300));
});
