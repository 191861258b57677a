import type { Band } from '../../criteria/Rule.ts';
import type { Measure } from '../Measure.ts';
import { bandsAt, ratingAt, type Scores } from '../Scores.ts';
import { isBarrier, without } from './barriers.ts';
import { type Change, changesFor } from './changesFor.ts';
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
  readonly changes: readonly Change[] | undefined;
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
    return { band: allowed ?? set[at]!, limits, gap: 0, changes: undefined };
  }
  const goal = Math.min(...better.map(({ least }) => least ?? Number.POSITIVE_INFINITY));
  const changes = goal > 100 ? undefined : changesTo(goal, free);
  return { band: set[at]!, limits, gap: goal - total, changes };
}

/** One change that brings the total to the goal, else as few as possible: the largest in full, the last as needed. */
function changesTo(goal: number, from: Trial): readonly Change[] | undefined {
  const chosen: Change[] = [];
  for (let now = from; ; ) {
    const left = goal - now.total;
    const changes = changesToward(now, left);
    const enough = changes.filter(({ worth }) => worth >= left - 1e-9);
    const last = best(enough, (a, b) => a.worth < b.worth);
    if (last) return [...chosen, last];
    const most = best(changes, (a, b) => a.worth > b.worth);
    if (!most) return undefined;
    chosen.push(most);
    now = most.after;
  }
}

/** For each criterion the least change worth so many points of the total; where that is too much, all it can give. */
function changesToward(trial: Trial, worth: number): readonly Change[] {
  const found: Change[] = [];
  for (const mark of trial.marks) {
    const { judge } = mark.measure.criterion;
    const rate = rateOf(judge, trial);
    if (rate === 0 || !judge.climb) continue;
    for (const change of changesFor(trial, mark, Math.min(judge.climb.top, mark.points + worth / rate)))
      if (change.worth > 1e-9 && isHarmless(trial, change.after)) found.push(change);
  }
  return found;
}

/** The best by worth; of equals the one that adds something rather than undoes it, then the first. */
function best(changes: readonly Change[], isBetter: (a: Change, b: Change) => boolean): Change | undefined {
  return changes.reduce<Change | undefined>((found, change) => {
    if (!found) return change;
    const isEqual = Math.abs(change.worth - found.worth) < 1e-9;
    if (isEqual) return found.to < found.from && change.to > change.from ? change : found;
    return isBetter(change, found) ? change : found;
  }, undefined);
}
