import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAt } from '../../../../src/domain/scoring/next/nextAt.ts';
import { outcomeAt } from '../../../../src/domain/scoring/outcomeAt.ts';
import { ratingAt, type Scores, scaleAt } from '../../../../src/domain/scoring/Scores.ts';
import { score } from '../../../../src/domain/scoring/score.ts';
import { runs } from '../../runs.ts';
import { anyRuled, type RuledTable } from './anyRuled.ts';
import { bandNames } from './anyTable.ts';
import { doAsTold } from './doAsTold.ts';

const scoresOf = ({ staff, criteria }: RuledTable, at: number, cells: readonly unknown[]): Scores =>
  score('staff', staff.with(at + 1, [...cells]), criteria, true);

/** What row `at` is told, and the row when that is done; undefined where it knows no way or needs none. */
function told(ruled: RuledTable, scores: Scores, at: number) {
  const text = nextAt(scores, at);
  if (text === '' || text === 'Chưa đủ dữ liệu' || text === 'Không áp dụng') return undefined;
  const row = new Map(ruled.staff[0]!.map((title, column) => [String(title), ruled.staff[at + 1]![column]]));
  const band = doAsTold(text, row, ruled.known);
  return { text, band, cells: [...row.values()] };
}

test('with groups, scales and lower bands, too, doing as told reaches at least the band that it names', () => {
  let done = 0;
  fc.assert(
    fc.property(anyRuled({ gaps: 0 }), ruled => {
      const scores = score('staff', ruled.staff, ruled.criteria, true);
      ruled.table.rows.forEach((_, at) => {
        const advice = told(ruled, scores, at);
        if (advice?.band === undefined) return;
        done++;
        const wanted = bandNames.indexOf(advice.band);
        expect(wanted).toBeLessThan(ratingAt(scores, at));
        const after = scoresOf(ruled, at, advice.cells);
        expect(after.rows.faults.get(at)).toBeUndefined();
        expect(ratingAt(after, at), advice.text).toBeLessThanOrEqual(wanted);
        expect(ratingAt(after, at)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: runs(600) },
  );
  expect(done).toBeGreaterThan(runs(600));
});

/** The total of row `i` before it is kept within its bounds. */
const uncutTotal = (scores: Scores, i: number) =>
  (scaleAt(scores, i).top * scores.earned[i]!) / scores.possible[i]! + scores.adjusted[i]!;

const figures = [...Array(13).keys(), 20, 25];
const parts = [9.75, 12.5, 24.75, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.955, 1.3];
const words = ['Giỏi', 'Tốt', 'Được', 'Kém', 'Có', 'Không'];

/** What each criterion gives, by which it is seen that none gives less; undefined where something is left open. */
function given(scores: Scores, at: number): readonly (number | string)[] {
  return scores.measures.map(measure => {
    const outcome = outcomeAt(measure, at);
    if (outcome?.kind === 'scored' || outcome?.kind === 'adjusted') return outcome.points;
    if (outcome?.kind === 'verdict') return outcome.met ? 1 : 0;
    return String(outcome?.kind);
  });
}

test('no other cell alone gets there where several are told, nor with fewer points where one is', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyRuled({ gaps: 0 }), ruled => {
      const scores = score('staff', ruled.staff, ruled.criteria, true);
      const advice = told(ruled, scores, 0);
      if (!advice || /^Để đạt|: trước hết /u.test(advice.text)) return;
      const cells = (advice.text.match(/T\d+ \+[^(]*\(/gu) ?? []).length;
      const worth = cells === 1 ? uncutTotal(scoresOf(ruled, 0, advice.cells), 0) : Number.POSITIVE_INFINITY;
      const before = given(scores, 0);
      for (const { data, rule, outOf, target, scale } of ruled.table.criteria) {
        if (/^(?:So với|Vượt)/.test(rule)) continue;
        const column = ruled.staff[0]!.indexOf(data);
        const isWhole = outOf !== '' || !/^(?:Tỷ lệ|Chấm)|%/.test(rule + target + scale);
        for (const cell of [...figures, ...words, ...(isWhole ? [] : parts)]) {
          const after = scoresOf(ruled, 0, ruled.staff[1]!.with(column, cell));
          if (after.rows.faults.has(0) || after.incomplete[0] === 1) continue;
          const now = given(after, 0);
          const isHarmless = before.every((one, i) =>
            typeof one === 'number' ? Number(now[i]) >= one - 1e-9 : now[i] === one,
          );
          if (!isHarmless || ratingAt(after, 0) >= ratingAt(scores, 0)) continue;
          tried++;
          const why = `${advice.text}, but «${data}» = ${cell}`;
          expect(uncutTotal(after, 0), why).toBeGreaterThanOrEqual(worth - 1e-6);
        }
      }
    }),
    { numRuns: runs(400) },
  );
  expect(tried).toBeGreaterThan(runs(100));
});
