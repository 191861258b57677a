import type { Band, Highest } from '../criteria/Rule.ts';
import type { Group } from './groups.ts';
import type { Measure } from './Measure.ts';
import type { Rows } from './Rows.ts';
import type { Scale } from './scales.ts';

/** The figures of the leaders by the row of the criterion that compares rows. */
export type Leaders = ReadonlyMap<number, Highest>;

/** Everything that the views show, by row of `rows.cells`. */
export interface Scores {
  readonly rows: Rows;
  /** Each criterion over all rows; unless they were asked to be kept only those that compare rows. */
  readonly measures: readonly Measure[];
  /** Bands by kind of row, best first. */
  readonly bands: readonly (readonly Band[] | 'undecided')[];
  /** The scale of totals by kind of row. */
  readonly scales: readonly Scale[];
  /** The groups that rules limit. */
  readonly groups: readonly Group[];
  /** 1 where a datum is missing that holds up the total. */
  readonly incomplete: Uint8Array;
  /** Points, and the most that could be had, on the criteria that have data. */
  readonly earned: Float64Array;
  readonly possible: Float64Array;
  /** Bonus less penalties, added after the points were put on the scale. */
  readonly adjusted: Float64Array;
  /** The most that the total may be. */
  readonly ceiling: Float64Array;
  /** Those of this table alone. */
  readonly leaders: Map<number, Highest>;
  /** Index into the row's bands of the worst band that a failed veto imposes; -1 without one. */
  readonly vetoed: Int16Array;
  /** The same for failed conditions of bands and for other ratings that this one is not above; they need a total. */
  readonly limited: Int16Array;
  /** By how many bands the rating is lowered after all that. */
  readonly demoted: Int16Array;
}

/** The scale of row `i`. */
export function scaleAt({ scales, rows }: Scores, i: number): Scale {
  return scales[rows.kind[i]!]!;
}

/**
 * Points ÷ maximum on the scale of row `i`, with bonus and penalties, on the criteria that have data: from 0 to the most of
 * the scale and below the row's ceiling; NaN where none has. Not rounded.
 */
export function totalOf(scores: Scores, i: number): number {
  const { earned, possible, adjusted, ceiling } = scores;
  const { top, most } = scaleAt(scores, i);
  const unlimited = (top * earned[i]!) / possible[i]! + adjusted[i]!;
  return Math.min(most, ceiling[i]!, Math.max(0, unlimited));
}

/** The bands of row `i`, best first; none while they are undecided. */
export function bandsAt({ bands, rows }: Scores, i: number): readonly Band[] {
  const set = bands[rows.kind[i]!]!;
  return set === 'undecided' ? [] : set;
}

/** Index into the row's bands of the one that its total reaches, whatever limits say; -1 while there is no total. */
export function reachedAt(scores: Scores, i: number): number {
  const total = totalOf(scores, i);
  if (scores.incomplete[i] === 1 || Number.isNaN(total)) return -1;
  const set = bandsAt(scores, i);
  const reached = set.findIndex(band => band.reached(total));
  return reached < 0 ? set.length - 1 : reached;
}

/**
 * Index into the row's bands of its rating; -1 while there is none. A failed veto rates even without a total, with every
 * limit that has data. */
export function ratingAt(scores: Scores, i: number): number {
  const set = bandsAt(scores, i);
  const vetoed = scores.vetoed[i]!;
  const limits = Math.max(vetoed, scores.limited[i]!);
  const lowered = (at: number) => Math.min(set.length - 1, at + scores.demoted[i]!);
  const reached = reachedAt(scores, i);
  if (reached < 0) return vetoed < 0 ? -1 : lowered(limits);
  return lowered(Math.max(limits, reached));
}
