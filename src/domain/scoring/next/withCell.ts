import type { Quantity } from '../../criteria/Quantity.ts';
import { readAs } from '../../criteria/Reading.ts';
import type { AnyJudge } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import { quotientOf, withoutNoise } from '../arithmetic.ts';
import { State } from '../State.ts';
import { type Change, changed, type Mark, type Trial } from './Trial.ts';

/** The row with one cell changed; undefined where that would make it faulty. */
export function withCell(trial: Trial, column: number, cell: Cell): Trial | undefined {
  const changes = changesBy(trial, column, cell);
  if (!changes) return undefined;
  const cells = trial.cells.slice();
  cells[column] = cell;
  return { ...changed(trial, changes), cells };
}

/**
 * What another cell makes of the marks that read it; undefined where it would make the row faulty or, if it is to be
 * `harmless`, let a criterion give less, or a limit hold less. What is only reported does not count.
 */
export function changesBy(
  trial: Trial,
  column: number,
  cell: Cell,
  harmless = false,
): readonly Change[] | undefined {
  const changes: Change[] = [];
  for (const at of trial.readers.get(column) ?? []) {
    const before = trial.marks[at]!;
    const mark = remarked(before, column, trial.cells[column], cell);
    if (!mark) return undefined;
    if (mark === before) continue;
    const isReport = mark.measure.criterion.judge.effect === 'report';
    if (harmless && !isReport && mark.points < before.points - 1e-9) return undefined;
    changes.push({ at, mark });
  }
  return changes;
}

/** How the criterion stands with the cell changed; undefined where it refuses the cell. */
function remarked(mark: Mark, column: number, before: Cell, after: Cell): Mark | undefined {
  const { criterion, placed } = mark.measure;
  const { judge } = criterion;
  const inData = factorIn(placed.data, column);
  const inOutOf = factorIn(placed.outOf, column);
  if (inData === 0 && inOutOf === 0) return mark;
  const isGoal = 'freeQuotient' in judge;
  if (mark.state === State.notApplicable) return mark.under === 0 && !isGoal ? undefined : mark;
  const now = readAs(judge.reading, after);
  if (typeof now !== 'number') return undefined;
  const was = readAs(judge.reading, before);
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
export function factorIn(sum: Quantity | undefined, column: number): number {
  let factor = 0;
  if (sum) for (const term of sum) if (term.column === column) factor += term.factor;
  return factor;
}

/** The criterion with another datum. What a comparison with other rows would give is not known, so nothing is gained. */
function marked(mark: Mark, over: number, under: number | undefined): Mark | undefined {
  const { judge } = mark.measure.criterion;
  const { measure } = mark;
  const next = (points: number): Mark => ({ measure, state: State.scored, over, under, points });
  if (judge.effect === 'rating-cap') return next(over);
  if (judge.effect === 'points' && judge.compare) {
    const isTaken = judge.freeQuotient ? over >= 0 && !(under! < 0) : isPart(judge, over, under);
    const isWorse = over < mark.over || !Object.is(under, mark.under);
    return isTaken ? next(isWorse ? 0 : mark.points) : undefined;
  }
  const points = pointsOf(judge, over, under);
  return points === undefined ? undefined : next(points);
}

/** Room for one datum and what it earns: made once, because rules judge columns and this is asked very often. */
const value = new Float64Array(1);
const points = new Float64Array(1);
let isRefused = false;
const refuse = () => {
  isRefused = true;
};

/** Whether the datum is one that can be divided; without a Mẫu số, whether it is none below 0. */
function isPart({ mayExceed }: AnyJudge, over: number, under: number | undefined): boolean {
  const isWithin = under === undefined || (under > 0 && (mayExceed || quotientOf(over, under) <= 1));
  return over >= 0 && isWithin;
}

/** What the rule gives for one datum, divided where there is a Mẫu số; undefined where it refuses it. */
function pointsOf(rule: AnyJudge, over: number, under: number | undefined): number | undefined {
  const { judge, limits } = rule;
  if (under !== undefined && !isPart(rule, over, under)) return undefined;
  isRefused = false;
  value[0] = under === undefined ? over : quotientOf(over, under, limits);
  judge(value, points, refuse);
  return isRefused ? undefined : points[0]!;
}
