import { millionths } from '../criteria/condition.ts';
import { kindsOf } from './Rows.ts';
import { ratingAt, type Scores, totalOf } from './Scores.ts';

/**
 * The rank of each row, 1 = best, ties share; 0 where there is no total. By rating first, then by total; heads among
 * heads, other staff among themselves, units among units, the centre by itself.
 */
export function ranks(scores: Scores): Int32Array {
  const { rows, incomplete } = scores;
  const total = Float64Array.from(incomplete, (_, i) => totalOf(scores, i));
  const rank = new Int32Array(rows.cells.length);
  const groups = new Map<boolean, number[]>();
  for (let i = 0; i < rank.length; i++) {
    if (rows.active[i] === 0 || incomplete[i] === 1 || Number.isNaN(total[i]!) || rows.faults.has(i))
      continue;
    const kind = kindsOf[rows.side][rows.kind[i]!]!;
    const leader = kind.side === 'units' ? kind.center : kind.head;
    const group = groups.get(leader) ?? [];
    groups.set(leader, group);
    group.push(i);
  }
  const rating = Int32Array.from(rank, (_, i) => ratingAt(scores, i));
  const worse = (a: number, b: number) =>
    rating[a]! - rating[b]! || millionths(total[b]!) - millionths(total[a]!);
  for (const group of groups.values()) {
    group.sort(worse);
    group.forEach((row, place) => {
      const before = group[place - 1];
      rank[row] = before !== undefined && worse(before, row) === 0 ? rank[before]! : place + 1;
    });
  }
  return rank;
}
