import type { Cell } from '../../text/Cell.ts';
import { type Mark, type Trial, totalOfTrial } from './Trial.ts';
import {
  addNear,
  addValues,
  cellOf,
  choicesOf,
  earns,
  type Grid,
  gridOf,
  isOpen,
  numberIn,
  rounded,
} from './values.ts';
import { changesBy, factorIn } from './withCell.ts';

/** Another value of one cell that spoils nothing, and the points of the total that it is worth. */
export interface Step {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
  readonly worth: number;
}

/** Very many values between two steps, each worth as much more than the one before. */
interface Slope {
  readonly from: Step;
  /** What the cell changes, and what it is worth, from one value to the next. */
  readonly unit: number;
  readonly each: number;
  readonly count: number;
}

/** What a cell can give to all criteria together that read it. */
export interface Column {
  readonly column: number;
  /** By worth, each worth more than the one before. */
  readonly steps: readonly Step[];
  readonly slopes: readonly Slope[];
  /** The most that it can give. */
  readonly most: number;
}

/** So many values between two turns are looked at one by one. */
const LISTED = 50;
export const NEAR = 1e-9;

/** What the cell can give. Criteria are asked only where what they give turns: between two turns it changes evenly. */
export function columnOf(trial: Trial, column: number): Column {
  const steps: Step[] = [];
  const slopes: Slope[] = [];
  const total = totalOfTrial(trial);
  const stepTo = (from: number, to: number, cell: Cell): Step | undefined => {
    const changes = changesBy(trial, column, cell, true);
    return changes && { column, from, to, cell, worth: totalOfTrial(trial, changes) - total };
  };
  const readers = trial.readers.get(column)!.map(at => trial.marks[at]!);
  for (const mark of readers) {
    const { reading } = mark.measure.criterion.judge;
    if (reading.as === 'number' || !isOpen(mark, column) || !earns(mark)) continue;
    const from = numberIn(trial, mark, column);
    if (from === undefined) continue;
    for (const to of choicesOf(reading)) {
      const step = to === from ? undefined : stepTo(from, to, cellOf(reading, to));
      if (step) steps.push(step);
    }
  }
  const figures = figuresIn(trial, column, readers);
  if (figures) {
    const { now, grid, values } = figures;
    let before: Step | undefined;
    for (const to of values) {
      const step =
        to === now ? { column, from: now, to, cell: trial.cells[column], worth: 0 } : stepTo(now, to, to);
      if (step && to !== now) steps.push(step);
      if (grid && before && step) between(before, step, grid);
      before = step;
    }
  }
  return { column, ...ascending(steps), slopes };

  /** Adds what lies between two neighbouring turns. */
  function between(one: Step, other: Step, { unit }: Grid): void {
    const [low, high] = one.worth <= other.worth ? [one, other] : [other, one];
    const count = Math.round(Math.abs(high.to - low.to) / unit);
    const rise = high.worth - low.worth;
    if (count < 2 || rise < NEAR) return;
    const slope = { from: low, unit: high.to > low.to ? unit : -unit, each: rise / count, count };
    // A group may stop giving more between two turns of its criteria.
    const half = stepOn(slope, count >> 1);
    const middle = trial.groups.length > 0 ? stepTo(half.from, half.to, half.to) : half;
    if (middle && Math.abs(middle.worth - half.worth) > NEAR) {
      steps.push(middle);
      between(low, middle, { origin: low.to, unit });
      between(middle, high, { origin: low.to, unit });
      return;
    }
    if (count > LISTED) slopes.push(slope);
    else for (let at = 1; at < count; at++) steps.push(stepOn(slope, at));
  }
}

/** The values of a cell of figures at which what it gives turns, in order, with the present one. */
function figuresIn(trial: Trial, column: number, readers: readonly Mark[]) {
  const open = readers.filter(
    mark => mark.measure.criterion.judge.reading.as === 'number' && isOpen(mark, column) && earns(mark),
  );
  const now = open[0] && numberIn(trial, open[0], column);
  if (now === undefined) return undefined;
  let grid: Grid | undefined;
  for (const mark of open) {
    const own = gridOf(mark, column, now);
    const { isGradual } = mark.measure.criterion.judge.potential!;
    if (isGradual && !(grid && grid.unit >= own.unit)) grid = own;
  }
  const values = new Set([now]);
  if (grid) {
    addNear(values, grid, 0, 0);
    addNear(values, grid, now, 0);
    for (const mark of readers) addValues(values, mark, column, now, grid);
  } else for (const mark of open) addValues(values, mark, column, now, gridOf(mark, column, now));
  return { now, grid, values: [...values].sort((a, b) => a - b) };
}

/** Each worth more than the one before; of equals the nearest, of these the one that adds. */
function ascending(steps: readonly Step[]): Pick<Column, 'steps' | 'most'> {
  const key = ({ worth }: Step) => Math.round(worth / NEAR);
  const far = ({ from, to }: Step) => Math.abs(to - from);
  const sorted = steps
    .filter(({ worth }) => worth > NEAR)
    .sort((a, b) => key(a) - key(b) || far(a) - far(b) || b.to - a.to);
  const rising = sorted.filter((step, at) => at === 0 || step.worth > sorted[at - 1]!.worth + NEAR);
  return { steps: rising, most: rising[rising.length - 1]?.worth ?? 0 };
}

/** The least that a slope gives from so much on; undefined where it gives less. */
export function leastOn({ from, each, count }: Slope, worth: number): number | undefined {
  const at = Math.max(1, Math.ceil((worth - from.worth - NEAR) / each));
  return at < count ? at : undefined;
}

export function stepOn({ from, unit, each }: Slope, at: number): Step {
  const to = rounded(from.to + at * unit);
  return { ...from, to, cell: to, worth: from.worth + at * each };
}

/** The least that a cell gives from so much on. */
export function leastStep({ steps, slopes, most }: Column, worth: number): Step | undefined {
  if (most < worth - NEAR) return undefined;
  let least = steps.find(step => step.worth >= worth - NEAR);
  for (const slope of slopes) {
    const at = leastOn(slope, worth);
    if (at !== undefined && slope.from.worth + at * slope.each < least!.worth - NEAR)
      least = stepOn(slope, at);
  }
  return least;
}

/** The columns of which more, or less, can earn something, in the order of the criteria. */
export function columnsIn(trial: Trial): readonly number[] {
  const found = new Set<number>();
  for (const mark of trial.marks)
    if (earns(mark) && mark.measure.criterion.judge.potential)
      for (const { column } of mark.measure.placed.data)
        if (factorIn(mark.measure.placed.data, column) > 0) found.add(column);
  return [...found];
}
