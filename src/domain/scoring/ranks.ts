import { millionths } from '../criteria/condition.ts';
import { grouped } from '../text/grouped.ts';
import { ratingAt, type Scores, scaleAt, totalOf } from './Scores.ts';

/**
 * The rank of each row, 1 = best, ties share; 0 where there is no total. By rating first, then by total; heads among
 * heads, other staff among themselves, units among units, the centre by itself.
 */
export function ranks(scores: Scores): readonly number[] {
  const { rows, incomplete } = scores;
  const tops = scores.scales.map(({ top }) => top);
  // Totals on scales of their own are compared by the share of their tops.
  const unit = (i: number) => (tops.every(top => top === tops[0]) ? 1 : 100 / scaleAt(scores, i).top);
  const total = Float64Array.from(incomplete, (_, i) => millionths(totalOf(scores, i) * unit(i)));
  const rating = Int32Array.from(incomplete, (_, i) => ratingAt(scores, i));
  const groupOf = (i: number) => {
    const isRanked = rows.active[i] === 1 && incomplete[i] === 0 && !Number.isNaN(total[i]!);
    const kind = rows.kinds[rows.kind[i]!]!;
    return isRanked && !rows.faults.has(i) ? `${kind.side === 'units' ? kind.center : kind.head}` : undefined;
  };
  const worse = (a: number, b: number) => rating[a]! - rating[b]! || total[b]! - total[a]!;
  return rankAmong([...incomplete.keys()], groupOf, worse);
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
