import { millionths } from '../criteria/condition.ts';

/** Where somebody of the top band stands to the ceiling; ties at the line are for people to decide. */
export type Standing = 'within' | 'tied' | 'over';

/**
 * For each of the totals in the top band, whether it is within the ceiling when they are ranked by total. Where the line
 * falls among equals, none of them is within or over: they are tied.
 */
export function standings(totals: readonly number[], ceiling: number): readonly Standing[] {
  if (totals.length <= ceiling) return totals.map(() => 'within');
  const ranked = totals.map(millionths).sort((a, b) => b - a);
  const first = ranked[ceiling]!;
  const last = ceiling > 0 ? ranked[ceiling - 1]! : Number.POSITIVE_INFINITY;
  return totals.map(total => {
    const own = millionths(total);
    if (first === last && own === first) return 'tied';
    return own > first ? 'within' : 'over';
  });
}
