import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsIn } from '../../../../src/domain/scoring/next/Column.ts';
import { cheapest } from '../../../../src/domain/scoring/next/cheapest.ts';
import { type Trial, totalOfTrial } from '../../../../src/domain/scoring/next/Trial.ts';
import type { Cell } from '../../../../src/domain/text/Cell.ts';
import { runs } from '../../runs.ts';
import { anyRuled } from '../laws/anyRuled.ts';
import { first, isApplied, isCompared, isHarmless } from './firstOf.ts';

const figures = [0, 1, 2, 3, 4, 5, 8, 12];

interface Way {
  readonly columns: readonly number[];
  readonly cells: readonly Cell[];
  readonly trial: Trial;
}

test('a way gets there, and no other of one cell or two with less', () => {
  let found = 0;
  fc.assert(
    fc.property(anyRuled({ gaps: 0 }), fc.constantFrom(1, 2.5, 5, 9, 14, 20, 35), (ruled, gap) => {
      const { row, trial, isKnown, anew } = first(ruled);
      if (!isKnown || [...trial.readers.keys()].some(column => isCompared(trial, column))) return;
      const goal = totalOfTrial(trial) + gap;
      const steps = cheapest(trial, goal);
      const doing = (cells: readonly Cell[], { column, cell }: { column: number; cell: Cell }) =>
        cells.with(column, cell);
      const told = steps && totalOfTrial(anew([steps.reduce(doing, row)])[0]!);
      expect(told ?? goal).toBeGreaterThanOrEqual(goal - 1e-6);
      const columns = columnsIn(trial).filter(column => isApplied(trial, column));
      const further = (ways: readonly Way[]): readonly Way[] => {
        const next = ways.flatMap(way =>
          columns
            .filter(column => !way.columns.includes(column))
            .flatMap(column => figures.map(cell => ({ way, column, cells: way.cells.with(column, cell) }))),
        );
        const trials = anew(next.map(({ cells }) => cells));
        return next.flatMap(({ way, column, cells }, at) => {
          const after = trials[at];
          const isBetter = after && totalOfTrial(after) > totalOfTrial(way.trial) + 1e-6;
          return isBetter && isHarmless(way.trial, after)
            ? [{ columns: [...way.columns, column], cells, trial: after }]
            : [];
        });
      };
      let ways: readonly Way[] = [{ columns: [], cells: row, trial }];
      for (const size of [1, 2]) {
        ways = further(ways);
        const least = Math.min(
          ...ways.map(way => totalOfTrial(way.trial)).filter(total => total >= goal - 1e-9),
        );
        if (least === Number.POSITIVE_INFINITY) continue;
        found++;
        expect(steps!.length).toBeLessThanOrEqual(size);
        if (steps!.length === size) expect(told).toBeLessThanOrEqual(least + 1e-6);
        return;
      }
    }),
    { numRuns: runs(300) },
  );
  expect(found).toBeGreaterThan(runs(30));
});
