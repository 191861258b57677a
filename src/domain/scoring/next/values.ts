import { type Reading, readAs, showDatum } from '../../criteria/Reading.ts';
import type { Cell } from '../../text/Cell.ts';
import { State } from '../State.ts';
import { countsInTotal, type Mark, type Trial } from './Trial.ts';
import { factorIn } from './withCell.ts';

/** The whole numbers of `unit`, counted from `origin`, that a cell of figures can take. */
export interface Grid {
  readonly origin: number;
  readonly unit: number;
}

/** Whether the criterion gives points, or more of them, for what adds to its Dữ liệu, so that the cell is worth a look. */
export function isOpen(mark: Mark, column: number): boolean {
  const { potential } = mark.measure.criterion.judge;
  const isKnown = mark.state === State.scored || isBlank(mark);
  return (
    isKnown &&
    potential !== undefined &&
    mark.points < potential.top &&
    factorIn(mark.measure.placed.data, column) > 0
  );
}

/** Whether more of its points is more of the total. */
export function earns(mark: Mark): boolean {
  return countsInTotal(mark.measure.criterion.judge);
}

/** Whether the criterion still waits for its one cell, as a bonus may. */
function isBlank({ state, measure: { placed } }: Mark): boolean {
  return state === State.missing && placed.data.length === 1 && !placed.outOf;
}

/** The cell as the criterion reads it, 0 where nothing is in it yet; undefined where it holds no datum. */
export function numberIn(trial: Trial, mark: Mark, column: number): number | undefined {
  const found = readAs(mark.measure.criterion.judge.reading, trial.cells[column]);
  if (typeof found === 'number') return found;
  return isBlank(mark) ? 0 : undefined;
}

/** What can be chosen where a cell holds no figure. */
export function choicesOf(reading: Reading): readonly number[] {
  if (reading.as === 'flag') return [0, 1];
  return reading.as === 'level' ? reading.levels.map((_, at) => at + 1) : [];
}

/** A value as it is written into a cell. */
export function cellOf(reading: Reading, value: number): Cell {
  return reading.as === 'number' ? value : showDatum(reading, value);
}

/** What the criterion takes for a cell that now is `now`: so much of its Dữ liệu at a time. */
export function gridOf({ measure, over, under }: Mark, column: number, now: number): Grid {
  const { step } = measure.criterion.judge.potential!;
  const areCounts = Number.isInteger(over) && Number.isInteger(under);
  const unit = under === undefined ? step : areCounts ? 1 : 0.01;
  return { origin: factorIn(measure.placed.data, column) === 1 ? now - over : 0, unit };
}

/**
 * Adds the values of a cell of figures, now `now`, at which what a criterion gives jumps or bends, and those next to them,
 * on the grid; a quotient also ends at nothing and at the whole.
 */
export function addValues(values: Set<number>, mark: Mark, column: number, now: number, grid: Grid): void {
  const { measure, over, under } = mark;
  const { data, outOf } = measure.placed;
  const inData = factorIn(data, column);
  const inOutOf = factorIn(outOf, column);
  const add = (turn: number) => {
    const value = now + (turn * (under ?? 1) - over) / (inData - turn * inOutOf);
    if (Number.isFinite(value)) addNear(values, grid, value, 1);
  };
  add(0);
  if (under !== undefined) add(1);
  measure.criterion.judge.potential?.turns.forEach(add);
}

/** Adds the places of the grid on both sides of a value, and so many more, down to 0. */
export function addNear(values: Set<number>, { origin, unit }: Grid, value: number, more: number): void {
  const place = (value - origin) / unit;
  const last = Math.ceil(place - 1e-6) + more;
  for (let at = Math.floor(place + 1e-6) - more; at <= last; at++) {
    const near = rounded(origin + at * unit);
    if (near >= 0) values.add(near);
  }
}

/** Without what binary fractions add. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
