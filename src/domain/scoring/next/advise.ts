import type { Band } from '../../criteria/Rule.ts';
import type { Measure } from '../Measure.ts';
import { bandsAt, ratingAt, type Scores } from '../Scores.ts';
import { isBarrier, without } from './barriers.ts';
import { type Improvement, improvementsFor } from './improvementsFor.ts';
import { rateOf, type Trial, trialOf } from './Trial.ts';
import { isHarmless } from './withCell.ts';

/** The cheapest way to the next band. */
export interface Advice {
  /** The next band; where limits alone stand in the way, the one that is reached without them. */
  readonly band: Band;
  /** The limits that must hold. */
  readonly limits: readonly Measure[];
  /** What the total is then short of. */
  readonly gap: number;
  /** What closes the gap; undefined where there is none, or nothing closes it. */
  readonly improvements: readonly Improvement[] | undefined;
}

/**
 * The way of row `i` to the band above its own: limits first, then the one criterion that gets there with the fewest
 * points, else the fewest criteria. Never by comparison with other rows, and never by a cell that spoils another
 * criterion. Undefined without a band above. The row must have a total.
 */
export function advise(scores: Scores, i: number): Advice | undefined {
  const set = bandsAt(scores, i);
  const at = ratingAt(scores, i) - 1;
  if (at < 0) return undefined;
  const now = trialOf(scores, i);
  const barriers = now.marks.flatMap((mark, index) => (isBarrier(mark, set, at) ? [index] : []));
  const limits = barriers.map(index => now.marks[index]!.measure);
  const free = barriers.reduce((trial, index) => without(trial, index, set, at), now);
  const total = Math.min(100, free.total);
  const better = set.slice(0, at + 1);
  const reached = better.filter(band => band.reached(Math.max(0, total)));
  if (reached.length > 0) {
    const allowed = reached.find(band => !free.marks.some(mark => isBarrier(mark, set, set.indexOf(band))));
    return { band: allowed ?? set[at]!, limits, gap: 0, improvements: undefined };
  }
  const goal = Math.min(...better.map(({ least }) => least ?? Number.POSITIVE_INFINITY));
  const improvements = goal > 100 ? undefined : improvementsTo(goal, free);
  return { band: set[at]!, limits, gap: goal - total, improvements };
}

/** One improvement that brings the total to the goal, else as few as possible: the largest in full, the last as needed. */
function improvementsTo(goal: number, from: Trial): readonly Improvement[] | undefined {
  const chosen: Improvement[] = [];
  for (let now = from; ; ) {
    const left = goal - now.total;
    const improvements = improvementsToward(now, left);
    const enough = improvements.filter(({ worth }) => worth >= left - 1e-9);
    const last = best(enough, -1);
    if (last) return [...chosen, last];
    const most = best(improvements, 1);
    if (!most) return undefined;
    chosen.push(most);
    now = most.after;
  }
}

/** For each criterion the least improvement worth so many points of the total; where that is too much, all it can give. */
function improvementsToward(trial: Trial, worth: number): readonly Improvement[] {
  const found: Improvement[] = [];
  for (const mark of trial.marks) {
    const { judge } = mark.measure.criterion;
    const rate = rateOf(judge, trial);
    if (rate === 0 || !judge.potential) continue;
    const wanted = Math.min(judge.potential.top, mark.points + worth / rate);
    for (const improvement of improvementsFor(trial, mark, wanted))
      if (improvement.worth > 1e-9 && isHarmless(trial, improvement.after)) found.push(improvement);
  }
  return found;
}

/** The one worth most (1) or least (-1); of equals the one that adds something rather than undoes it, then the first. */
function best(improvements: readonly Improvement[], sign: 1 | -1): Improvement | undefined {
  return improvements.reduce<Improvement | undefined>((found, other) => {
    if (!found) return other;
    const more = sign * (other.worth - found.worth);
    if (Math.abs(more) < 1e-9) return found.to < found.from && other.to > other.from ? other : found;
    return more > 0 ? other : found;
  }, undefined);
}
