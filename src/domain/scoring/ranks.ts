import { millionths } from '../criteria/condition.ts';
import { grouped } from '../text/grouped.ts';
import { ratingAt, type Scores, scaleAt, totalOf } from './Scores.ts';

/** What rows are ranked by, also among those of other tables that are scored by the same criteria. */
export interface Ranked {
  /** Those who are ranked together; undefined where there is no total. */
  readonly group: readonly (string | undefined)[];
  /** The place of the band, from 0, the best. */
  readonly rating: Int32Array;
  readonly total: Float64Array;
  /** The top of the scale of the total. */
  readonly top: Float64Array;
}

/** Heads among heads, other staff among themselves, units among units, the centre by itself. */
export function rankedBy(scores: Scores): Ranked {
  const { rows, incomplete } = scores;
  const total = Float64Array.from(incomplete, (_, i) => totalOf(scores, i));
  const groupOf = (i: number) => {
    const isRanked = rows.active[i] === 1 && incomplete[i] === 0 && !Number.isNaN(total[i]!);
    const kind = rows.kinds[rows.kind[i]!]!;
    return isRanked && !rows.faults.has(i) ? `${kind.side === 'units' ? kind.center : kind.head}` : undefined;
  };
  return {
    group: Array.from(incomplete, (_, i) => groupOf(i)),
    rating: Int32Array.from(incomplete, (_, i) => ratingAt(scores, i)),
    total,
    top: Float64Array.from(incomplete, (_, i) => scaleAt(scores, i).top),
  };
}

/** The rank of each row, 1 = best, ties share; 0 where there is no total. By rating first, then by total. */
export function ranks(scores: Scores): readonly number[] {
  return ranksOf(rankedBy(scores));
}

/** The same of rows of whichever tables; totals on scales of their own are compared by the share of their tops. */
export function ranksOf({ group, rating, total, top }: Ranked): readonly number[] {
  const isOneScale = top.every(one => one === top[0]);
  const compared = total.map((one, at) => millionths(isOneScale ? one : one * (100 / top[at]!)));
  const worse = (a: number, b: number) => rating[a]! - rating[b]! || compared[b]! - compared[a]!;
  return rankAmong([...group.keys()], at => group[at], worse);
}

/**
 * Rank of each thing among those of its group: 1 = best, ties share. `worse` is above 0 where `a` stands behind `b`; what
 * has no group (undefined) has no rank (0).
 */
export function rankAmong<T>(
  things: readonly T[],
  groupOf: (thing: T) => string | undefined,
  worse: (a: T, b: T) => number,
): readonly number[] {
  const ranks = things.map(() => 0);
  for (const [name, group] of grouped(things.keys(), at => groupOf(things[at]!))) {
    if (name === undefined) continue;
    group.sort((a, b) => worse(things[a]!, things[b]!));
    group.forEach((at, place) => {
      const before = group[place - 1];
      const ties = before !== undefined && worse(things[at]!, things[before]!) === 0;
      ranks[at] = ties ? ranks[before]! : place + 1;
    });
  }
  return ranks;
}
