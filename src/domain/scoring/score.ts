import { comparesRows } from '../criteria/comparesRows.ts';
import { parseCriteria } from '../criteria/parseCriteria.ts';
import type { Band } from '../criteria/Rule.ts';
import type { Range } from '../text/Cell.ts';
import { bandsOf } from './bandsOf.ts';
import { columnsOf } from './columnsOf.ts';
import { BLOCK } from './Figures.ts';
import { gauge } from './gauge.ts';
import { limit } from './limit.ts';
import { emptyMeasure, keepBlock, type Measure } from './Measure.ts';
import { kindsOf, type Rows, readRows, type Side } from './Rows.ts';
import { readColumns } from './readColumns.ts';
import { State } from './State.ts';
import { standingsOf } from './standings.ts';

/** Everything that the views show, by row of `rows.cells`. */
export interface Scores {
  readonly rows: Rows;
  /** Each criterion over all rows; unless they were asked to be kept only those that compare rows. */
  readonly measures: readonly Measure[];
  /** Bands by kind of row, best first. */
  readonly bands: readonly (readonly Band[] | 'undecided')[];
  /** 1 where a datum is missing that holds up the total. */
  readonly incomplete: Uint8Array;
  /** Points, and the most that could be had, on the criteria that have data. */
  readonly earned: Float64Array;
  readonly possible: Float64Array;
  /** Bonus less penalties, added after the points were put on 100. */
  readonly adjusted: Float64Array;
  /** The most that the total may be. */
  readonly ceiling: Float64Array;
  /** Index into the row's bands of the worst band that a failed veto imposes; -1 without one. */
  readonly vetoed: Int16Array;
  /** The same for failed conditions of bands and for other ratings that this one is not above; they need a total. */
  readonly limited: Int16Array;
}

/**
 * Scores the rows of one side against the criteria table. `keep` holds on to every single measure, which reasons and
 * details need. Throws a TableFault for a fault of a whole table.
 */
export function score(side: Side, range: Range, criteria: Range, keep: boolean): Scores {
  const table = parseCriteria(criteria);
  const rows = readRows(side, range);
  const placed = columnsOf(rows, table);
  const size = rows.cells.length;
  const columns = readColumns(rows);
  const standingOf = standingsOf(rows);
  const gauges = placed.map(one => gauge(rows, one, columns, standingOf(one.criterion)));
  const kept = placed.map(one => (keep || comparesRows(one.criterion) ? emptyMeasure(one, size) : undefined));
  const scores: Scores = {
    rows,
    measures: kept.flatMap(measure => measure ?? []),
    bands: kindsOf[side].map(kind => bandsOf(table.bands, kind)),
    incomplete: new Uint8Array(size),
    earned: new Float64Array(size),
    possible: new Float64Array(size),
    adjusted: new Float64Array(size),
    ceiling: new Float64Array(size).fill(100),
    vetoed: new Int16Array(size).fill(-1),
    limited: new Int16Array(size).fill(-1),
  };
  for (let from = 0; from < size; from += BLOCK) {
    const to = Math.min(size, from + BLOCK);
    let common = 0;
    columns.read(from, to);
    gauges.forEach(({ block, measure }, at) => {
      measure(from, to);
      if (!comparesRows(block.criterion)) common += addPoints(scores, block, from, to);
      limit(scores, block, from, to);
      const all = kept[at];
      if (all) keepBlock(all, block, from, to - from);
    });
    for (let i = from; i < to; i++) scores.possible[i]! += common;
  }
  for (const measure of scores.measures) compareRows(scores, measure);
  waitForBands(scores);
  return scores;
}

/** Points of a rule that needs the values of all rows before it can judge one. */
function compareRows(scores: Scores, measure: Measure): void {
  const { judge } = measure.criterion;
  if (judge.effect !== 'points' || !judge.compare) return;
  measure.why = judge.compare(measure, scoredRows(measure.state));
  addPoints(scores, measure, 0, measure.state.length);
}

function scoredRows(state: Uint8Array): Uint32Array {
  const scored = new Uint32Array(state.length);
  let count = 0;
  for (let i = 0; i < state.length; i++) if (state[i] === State.scored) scored[count++] = i;
  return scored.subarray(0, count);
}

/**
 * Adds points and maxima of what applies and has data; marks the rows whose data are not complete. Gives the maximum
 * back where it is to be added to all rows of the block alike.
 */
function addPoints(
  { earned, possible, adjusted, incomplete }: Scores,
  block: Measure,
  from: number,
  to: number,
): number {
  const { state, points, full, criterion } = block;
  const { judge } = criterion;
  if (judge.effect === 'report') return 0;
  const max = judge.effect === 'points' ? judge.max : 0;
  const isAdjusting = judge.effect === 'adjust';
  if (full) {
    const sums = isAdjusting ? adjusted : earned;
    if (isAdjusting || max > 0) for (let i = from; i < to; i++) sums[i]! += points[i - from]!;
    return max;
  }
  for (let i = from; i < to; i++) {
    const now = state[i - from]!;
    if (now === State.scored) {
      if (max > 0) {
        earned[i]! += points[i - from]!;
        possible[i]! += max;
      } else if (isAdjusting) adjusted[i]! += points[i - from]!;
    } else if ((now === State.missing && !isAdjusting) || now === State.undecided) incomplete[i] = 1;
  }
  return 0;
}

/** A row whose bands depend on a category that is not known yet is not complete. */
function waitForBands({ bands, rows, incomplete }: Scores): void {
  if (!bands.includes('undecided')) return;
  for (let i = 0; i < incomplete.length; i++)
    if (bands[rows.kind[i]!] === 'undecided') incomplete[i] = rows.active[i]!;
}

/** 100 × points ÷ maximum, with bonus and penalties, on the criteria of row `i` that have data; NaN where none has. */
export function unlimitedTotalOf({ earned, possible, adjusted }: Scores, i: number): number {
  return (100 * earned[i]!) / possible[i]! + adjusted[i]!;
}

/** The total within 0…100 and below the row's ceiling; NaN where there is none. Not rounded. */
export function totalOf(scores: Scores, i: number): number {
  return Math.min(scores.ceiling[i]!, Math.max(0, unlimitedTotalOf(scores, i)));
}

/** The bands of row `i`, best first; none while they are undecided. */
export function bandsAt({ bands, rows }: Scores, i: number): readonly Band[] {
  const set = bands[rows.kind[i]!]!;
  return set === 'undecided' ? [] : set;
}

/** Index into the row's bands of its rating; -1 while there is none. A failed veto rates even without a total. */
export function ratingAt(scores: Scores, i: number): number {
  const set = bandsAt(scores, i);
  const vetoed = scores.vetoed[i]!;
  const total = totalOf(scores, i);
  if (scores.incomplete[i] === 1 || Number.isNaN(total)) return vetoed;
  const reached = set.findIndex(band => band.reached(total));
  return Math.max(vetoed, scores.limited[i]!, reached < 0 ? set.length - 1 : reached);
}
