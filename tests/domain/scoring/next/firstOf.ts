import { type Trial, trialOf } from '../../../../src/domain/scoring/next/Trial.ts';
import { State } from '../../../../src/domain/scoring/State.ts';
import { score } from '../../../../src/domain/scoring/score.ts';
import type { Cell } from '../../../../src/domain/text/Cell.ts';
import type { RuledTable } from '../laws/anyRuled.ts';

/** The first person of a table, and how that row would be scored with other cells, each by itself. */
export function first({ staff, criteria }: RuledTable) {
  const row = staff[1]!;
  const alone = (rows: readonly (readonly Cell[])[]) => score('staff', [staff[0]!, ...rows], criteria, true);
  const scores = alone([row]);
  const trial = trialOf(scores, 0);
  const isKnown = scores.incomplete[0] === 0 && scores.possible[0]! > 0;
  const anew = (rows: readonly (readonly Cell[])[]) => {
    const all = alone(rows);
    return rows.map((_, i) =>
      all.rows.faults.has(i) || all.incomplete[i] === 1 ? undefined : trialOf(all, i),
    );
  };
  return { row, trial, isKnown, anew };
}

const readersOf = ({ marks, readers }: Trial, column: number) => readers.get(column)!.map(at => marks[at]!);
export const isCompared = (trial: Trial, column: number) =>
  readersOf(trial, column).some(({ measure }) => 'compare' in measure.criterion.judge);
/** What does not apply is left alone. */
export const isApplied = (trial: Trial, column: number) =>
  readersOf(trial, column).every(({ state }) => state !== State.notApplicable);

/** Whether no criterion gives less, or applies no longer. */
export const isHarmless = (before: Trial, after: Trial) =>
  after.marks.every(
    ({ points, state, measure }, at) =>
      measure.criterion.judge.effect === 'report' ||
      (points >= before.marks[at]!.points - 1e-9 &&
        (state === before.marks[at]!.state || before.marks[at]!.state === State.missing)),
  );
