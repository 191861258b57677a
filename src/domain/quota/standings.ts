import { millionths } from '../criteria/condition.ts';

/** Where somebody of the top band stands to the ceiling; ties at the line are for people to decide. */
export type Standing = 'within' | 'tied' | 'over';

/**
 * For each of the totals in the top band, best first, whether it is within the ceiling. Where the line falls among equals,
 * none of them is within or over: they are tied.
 */
export function standings(totals: readonly number[], ceiling: number): readonly Standing[] {
  if (totals.length <= ceiling) return totals.map(() => 'within');
  const ranked = totals.map(millionths);
  const first = ranked[ceiling]!;
  const last = ranked[ceiling - 1];
  return ranked.map(own => {
    if (first === last && own === first) return 'tied';
    return own > first ? 'within' : 'over';
  });
}
