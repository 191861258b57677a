import { type Reading, readAs, showDatum, type Unread } from '../../criteria/Reading.ts';
import type { AnyJudge, Potential } from '../../criteria/Rule.ts';
import type { Cell } from '../../text/Cell.ts';
import { State } from '../State.ts';
import { type Mark, rateOf, type Trial } from './Trial.ts';
import { pointsOf, withCell } from './withCell.ts';

/** A cell that gets better for one criterion, and what follows for the row. */
export interface Improvement {
  readonly mark: Mark;
  /** Title of the cell's column. */
  readonly title: string;
  /** Dữ liệu, before any division, as it is and as it has to become. */
  readonly from: number;
  readonly to: number;
  /** Points of the total. */
  readonly worth: number;
  readonly before: Trial;
  readonly after: Trial;
}

/**
 * The smallest improvements, of one cell each, that let the criterion give at least `wanted` points; more than one where its
 * Dữ liệu is a sum. None where it cannot.
 */
export function improvementsFor(trial: Trial, mark: Mark, wanted: number): readonly Improvement[] {
  const { criterion, placed } = mark.measure;
  const { judge } = criterion;
  const { potential } = judge;
  const isOpen = mark.state !== State.notApplicable && wanted > mark.points;
  const to = potential && isOpen ? datumFor(judge, potential, wanted, mark) : undefined;
  if (to === undefined) return [];
  const improvements: Improvement[] = [];
  for (const { column, title, factor } of placed.data) {
    const cell =
      placed.data.length === 1
        ? cellOf(judge.reading, to)
        : raised(readAs(judge.reading, trial.cells[column]), to - mark.over);
    const after = factor === 1 && withCell(trial, column, cell);
    if (!after) continue;
    const worth = after.total - trial.total;
    improvements.push({ mark, title, from: mark.over, to, worth, before: trial, after });
  }
  return improvements;
}

/** What the criteria gain by it, in their own points. */
export function gainsOf({ before, after }: Improvement): readonly { code: string; points: number }[] {
  return before.marks.flatMap(({ measure, points }, at) => {
    const { code, judge } = measure.criterion;
    const gain = after.marks[at]!.points - points;
    return gain > 1e-9 && rateOf(judge, before) > 0 ? [{ code, points: gain }] : [];
  });
}

/** The datum nearest to the present one that people can have and that earns the points. */
function datumFor(
  judge: AnyJudge,
  { valueFor, step }: Potential,
  points: number,
  { over: from, under }: Mark,
): number | undefined {
  const ideal = (valueFor(points) ?? Number.NaN) * (under ?? 1);
  const ofCounts = Number.isInteger(from) && Number.isInteger(under);
  const unit = under === undefined ? step : ofCounts ? 1 : 0.01;
  const near = Math.round(ideal / unit);
  for (const more of [0, judge.better]) {
    const to = Math.round((near + more) * unit * 1e9) / 1e9;
    const earned = pointsOf(judge, to, under) ?? Number.NaN;
    if (to >= 0 && earned >= points - 1e-9) return to;
  }
  return undefined;
}

function cellOf(reading: Reading, to: number): Cell {
  return reading.as === 'number' ? to : showDatum(reading, to);
}

/** A part of a sum that takes on the whole difference; nothing where it holds no number or would fall below 0. */
function raised(part: number | Unread, by: number): Cell {
  return typeof part === 'number' && part + by >= 0 ? part + by : undefined;
}
