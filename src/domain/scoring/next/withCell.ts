import type { Quantity } from '../../criteria/Quantity.ts';
import { readAs } from '../../criteria/Reading.ts';
import type { AnyJudge } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import { quotientOf, withoutNoise } from '../arithmetic.ts';
import { State } from '../State.ts';
import { type Mark, rateOf, type Trial } from './Trial.ts';

/** The row with one cell changed; undefined where that would make it faulty. */
export function withCell(trial: Trial, column: number, cell: Cell): Trial | undefined {
  const marks: Mark[] = [];
  let total = trial.total;
  for (const mark of trial.marks) {
    const next = remarked(mark, column, trial.cells[column], cell);
    if (!next) return undefined;
    marks.push(next);
    total += rateOf(mark.measure.criterion.judge, trial) * (next.points - mark.points);
  }
  const cells = trial.cells.slice();
  cells[column] = cell;
  return { ...trial, cells, marks, total };
}

/** Whether no criterion gives less than before, and no limit holds less; what is only reported does not count. */
export function isHarmless(before: Trial, after: Trial): boolean {
  return after.marks.every(({ measure, points }, at) => {
    const isReport = measure.criterion.judge.effect === 'report';
    return isReport || points >= before.marks[at]!.points - 1e-9;
  });
}

/** How the criterion stands with the cell changed; undefined where it refuses the cell. */
function remarked(mark: Mark, column: number, before: Cell, after: Cell): Mark | undefined {
  const { criterion, placed } = mark.measure;
  const { judge } = criterion;
  const inData = factorIn(placed.data, column);
  const inOutOf = placed.outOf ? factorIn(placed.outOf, column) : 0;
  if (inData === 0 && inOutOf === 0) return mark;
  const isGoal = 'freeQuotient' in judge;
  if (mark.state === State.notApplicable) return mark.under === 0 && !isGoal ? undefined : mark;
  const [was, now] = [before, after].map(cell => readAs(judge.reading, cell));
  if (typeof now !== 'number') return undefined;
  if (mark.state === State.missing) {
    if (placed.data.length === 1 && !placed.outOf) return marked(mark, inData * now, undefined);
    // A cell that held a number is not what is missing.
    return typeof was === 'number' ? mark : undefined;
  }
  if (typeof was !== 'number') return undefined;
  const moved = (sum: number, factor: number) =>
    withoutNoise(
      sum + factor * (now - was),
      Math.abs(sum) + Math.abs(factor) * (Math.abs(now) + Math.abs(was)),
    );
  const over = inData === 0 ? mark.over : moved(mark.over, inData);
  return marked(mark, over, inOutOf === 0 ? mark.under : moved(mark.under!, inOutOf));
}

/** How often the sum counts the column; below 0 where it takes it off. */
function factorIn(sum: Quantity, column: number): number {
  let factor = 0;
  for (const term of sum) if (term.column === column) factor += term.factor;
  return factor;
}

/** The criterion with another datum. What a comparison with other rows would give is not known, so nothing is gained. */
function marked(mark: Mark, over: number, under: number | undefined): Mark | undefined {
  const { judge } = mark.measure.criterion;
  const next = { ...mark, state: State.scored, over, under };
  if (judge.effect === 'rating-cap') return { ...next, points: over };
  if (judge.effect === 'points' && judge.compare) {
    const isTaken = judge.freeQuotient ? over >= 0 && !(under! < 0) : isPart(judge, over, under);
    const isWorse = over < mark.over || !Object.is(under, mark.under);
    return isTaken ? { ...next, points: isWorse ? 0 : mark.points } : undefined;
  }
  const points = pointsOf(judge, over, under);
  return points === undefined ? undefined : { ...next, points };
}

/** Room for one datum and what it earns: made once, because rules judge columns and this is asked very often. */
const value = new Float64Array(1);
const points = new Float64Array(1);

/** Whether the datum is one that can be divided; without a Mẫu số, whether it is none below 0. */
function isPart({ mayExceed }: AnyJudge, over: number, under: number | undefined): boolean {
  const isWithin = under === undefined || (under > 0 && (mayExceed || quotientOf(over, under) <= 1));
  return over >= 0 && isWithin;
}

/** What the rule gives for one datum, divided where there is a Mẫu số; undefined where it refuses it. */
export function pointsOf(rule: AnyJudge, over: number, under: number | undefined): number | undefined {
  const { judge, limits } = rule;
  if (under !== undefined && !isPart(rule, over, under)) return undefined;
  let isRefused = false;
  value[0] = under === undefined ? over : quotientOf(over, under, limits);
  judge(value, points, () => {
    isRefused = true;
  });
  return isRefused ? undefined : points[0]!;
}
