import type { AnyJudge } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import type { Measure } from '../Measure.ts';
import { type Scores, unlimitedTotalOf } from '../Scores.ts';
import { State } from '../State.ts';

/** How one criterion stands in a row as it would be. */
export interface Mark {
  readonly measure: Measure;
  /** A value of State. */
  readonly state: number;
  /** Dữ liệu before any division, and Mẫu số where there is one. */
  readonly over: number;
  readonly under: number | undefined;
  /** What the rule gives, 0 where there is no datum; of Trần xếp loại the rank of the band. */
  readonly points: number;
}

/** One row as it would be with other cells. */
export interface Trial {
  readonly cells: readonly Cell[];
  /** Of the criteria that are for this row, in their order. */
  readonly marks: readonly Mark[];
  /** Points of the total for each point of a criterion. */
  readonly rate: number;
  /** As unlimitedTotalOf gives it. */
  readonly total: number;
}

/** Row `i` as it is. */
export function trialOf(scores: Scores, i: number): Trial {
  const marks = scores.measures
    .filter(({ state }) => state[i] !== State.elsewhere)
    .map((measure): Mark => {
      const { value, quotient, criterion } = measure;
      const state = measure.state[i]!;
      const isScored = state === State.scored;
      const points = criterion.judge.effect === 'rating-cap' ? value[i]! : measure.points[i]!;
      return {
        measure,
        state,
        over: isScored ? (quotient?.over[i] ?? value[i]!) : 0,
        under: quotient?.under[i],
        points: isScored ? points : 0,
      };
    });
  const rate = 100 / scores.possible[i]!;
  return { cells: scores.rows.cells[i]!, marks, rate, total: unlimitedTotalOf(scores, i) };
}

/** Points of the total for each point that the criterion gives. */
export function rateOf(judge: AnyJudge, { rate }: Trial): number {
  if (judge.effect === 'adjust') return 1;
  return judge.effect === 'points' && judge.max > 0 ? rate : 0;
}
