import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf, columnsIn, leastStep, stepOn } from '../../../../src/domain/scoring/next/Column.ts';
import { type Trial, totalOfTrial } from '../../../../src/domain/scoring/next/Trial.ts';
import { withCell } from '../../../../src/domain/scoring/next/withCell.ts';
import { runs } from '../../runs.ts';
import { anyRuled } from '../laws/anyRuled.ts';
import { first, isApplied, isCompared, isHarmless } from './firstOf.ts';

const figures = [...Array(10).keys(), 12, 20, 25];
const others = [9.75, 12.5, 0.1, 0.25, 0.5, 0.955, 1.3, 'Giỏi', 'Tốt', 'Được', 'Kém', 'Có', 'Không', 'nhiều'];

/** What the marks of a row give, but for what a comparison with other rows does. */
const given = ({ marks }: Trial) =>
  marks
    .filter(({ measure }) => !('compare' in measure.criterion.judge))
    .map(({ measure, state, over, under, points }) => [measure.criterion.code, state, over, under, points]);

test('a row with one cell changed stands as if it were scored anew', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyRuled({ gaps: 0 }), ruled => {
      const { row, trial, isKnown, anew } = first(ruled);
      if (!isKnown) return;
      const columns = [...trial.readers.keys()].filter(column => isApplied(trial, column));
      const changes = columns.flatMap(column => [...figures, ...others].map(cell => ({ column, cell })));
      const isAlone = ![...trial.readers.keys()].some(column => isCompared(trial, column));
      const all = anew(changes.map(({ column, cell }) => row.with(column, cell)));
      changes.forEach(({ column, cell }, at) => {
        const [after, wanted] = [withCell(trial, column, cell), all[at]];
        if (!after) return;
        tried++;
        expect(wanted && given(wanted)).toEqual(given(after));
        if (isAlone) expect(totalOfTrial(after)).toBeCloseTo(totalOfTrial(wanted!), 9);
      });
    }),
    { numRuns: runs(300) },
  );
  expect(tried).toBeGreaterThan(runs(50));
});

test('each step of a cell is worth what it says, and whatever it can harmlessly give is one', () => {
  let [steps, cells] = [0, 0];
  fc.assert(
    fc.property(anyRuled({ gaps: 0 }), ruled => {
      const { row, trial, isKnown, anew } = first(ruled);
      if (!isKnown) return;
      const now = totalOfTrial(trial);
      for (const at of columnsIn(trial)) {
        if (isCompared(trial, at) || !isApplied(trial, at)) continue;
        const column = columnOf(trial, at);
        const told = [
          ...column.steps,
          ...column.slopes.flatMap(slope => [stepOn(slope, 1), stepOn(slope, slope.count - 1)]),
        ];
        const all = anew([...told.map(({ cell }) => cell), ...figures].map(cell => row.with(at, cell)));
        told.forEach(({ worth }, i) => {
          steps++;
          expect(totalOfTrial(all[i]!) - now).toBeCloseTo(worth, 6);
          expect(isHarmless(trial, all[i]!)).toBe(true);
        });
        for (const after of all.slice(told.length)) {
          if (!after || !isHarmless(trial, after)) continue;
          const worth = totalOfTrial(after) - now;
          if (worth < 1e-6) continue;
          cells++;
          expect(leastStep(column, worth)?.worth).toBeCloseTo(worth, 6);
        }
      }
    }),
    { numRuns: runs(300) },
  );
  expect([steps, cells].every(count => count > runs(50))).toBe(true);
});
