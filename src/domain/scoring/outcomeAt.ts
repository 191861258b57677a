import { askedOf } from '../criteria/population.ts';
import { showDatum } from '../criteria/Reading.ts';
import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import type { Measure } from './Measure.ts';
import { State } from './State.ts';

/** What one criterion says of one row, with its reason. Criteria for other populations say nothing. */
export type Outcome =
  | {
      readonly kind: 'scored';
      readonly points: number;
      readonly of: number;
      readonly why: string;
      /** Set where it is to be told even with all points: more than the whole, or nothing to do. */
      readonly isOdd?: true;
    }
  /** Of bonus and penalties: what was added to the total, below 0 what was taken from it. */
  | { readonly kind: 'adjusted'; readonly points: number; readonly why: string }
  /** Of Trần xếp loại: the band above which the rating is not. */
  | { readonly kind: 'capped'; readonly band: string }
  /** Of limits and reported criteria: met or not, without points. */
  | { readonly kind: 'verdict'; readonly met: boolean; readonly why: string }
  | { readonly kind: 'notApplicable'; readonly why: string }
  | { readonly kind: 'missing'; readonly what: string };

/** The outcome of a criterion for row `i`; undefined where it applies to others or the row is faulty. */
export function outcomeAt(measure: Measure, i: number): Outcome | undefined {
  const { criterion, quotient } = measure;
  const { judge } = criterion;
  const isGoal = judge.effect === 'points' && judge.freeQuotient === true;
  switch (measure.state[i]) {
    case State.scored: {
      const points = measure.points[i]!;
      const hadNothing = judge.nothing !== undefined && quotient?.under[i] === 0 && !(quotient.over[i]! > 0);
      if (judge.effect === 'points' && hadNothing)
        return { kind: 'scored', points, of: judge.max, why: 'không phát sinh', isOdd: true };
      const why = (measure.why ?? judge.why)(showValue(measure, i), measure.value[i]!, quotient?.under[i]);
      if (judge.effect === 'adjust') return { kind: 'adjusted', points, why };
      if (judge.effect === 'rating-cap') return { kind: 'capped', band: showValue(measure, i) };
      if (judge.effect !== 'points') return { kind: 'verdict', met: points === 1, why };
      const isOver = judge.mayExceed && quotient && !isGoal && measure.value[i]! > 1;
      return { kind: 'scored', points, of: judge.max, why, ...(isOver ? { isOdd: true } : {}) };
    }
    case State.notApplicable: {
      const hasNone = quotient?.under[i] === 0 && !isGoal;
      return { kind: 'notApplicable', why: hasNone ? 'mẫu số bằng 0' : 'ghi là không áp dụng' };
    }
    case State.missing: {
      if (judge.effect === 'adjust') return { kind: 'adjusted', points: 0, why: '' };
      const { data, outOf } = criterion;
      return { kind: 'missing', what: outOf === '' || isGoal ? data : `${data} / ${outOf}` };
    }
    case State.undecided:
      return { kind: 'missing', what: askedOf(criterion.populations).join(', ') };
    default:
      return undefined;
  }
}

/** The datum of row `i` as people read it, as the part of its Mẫu số where there is one: «1/5 = 20%», «95%», «Tốt». */
export function showValue({ criterion, value, quotient }: Measure, i: number): string {
  if (!quotient) return showDatum(criterion.judge.reading, value[i]!);
  const over = formatNumber(quotient.over[i]!);
  if (!(quotient.under[i]! > 0)) return `${over}, không giao chỉ tiêu`;
  return `${over}/${formatNumber(quotient.under[i]!)} = ${formatPercent(value[i]!)}`;
}
