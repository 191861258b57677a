import { millionths } from '../criteria/condition.ts';

/** Where somebody of the band stands to the ceilings; ties at the line are for people to decide. */
export type Standing = 'within' | 'tied' | 'over';

/** One ceiling: which of its groups each contender is in, and how many may stay in each group. */
export interface Places {
  readonly groupOf: readonly number[];
  readonly limits: readonly number[];
}

/**
 * For each of these totals, best first, whether it is within all ceilings. Where the line of a group falls among equals,
 * none of them is within or over: they are tied, and take as many places as they may before whoever comes after them.
 */
export function standings(totals: readonly number[], ceilings: readonly Places[]): readonly Standing[] {
  const ranked = totals.map(millionths);
  const stands: Standing[] = ranked.map(() => 'over');
  // Narrow groups first: what they leave of a tie is all that a wider one has to seat.
  const all = [...ceilings]
    .sort((a, b) => b.limits.length - a.limits.length)
    .map(({ groupOf, limits }) => ({ groupOf, free: [...limits] }));
  for (let from = 0; from < ranked.length; ) {
    const next = ranked.findIndex(own => own < ranked[from]!);
    const end = next < 0 ? ranked.length : next;
    const open = Array.from({ length: end - from }, (_, at) => from + at).filter(one =>
      all.every(({ groupOf, free }) => free[groupOf[one]!]! > 0),
    );
    const wanted = all.map((_, at) => wantedPlaces(open, all, at));
    for (const one of open) {
      const isTied = all.some(({ groupOf, free }, at) => wanted[at]![groupOf[one]!]! > free[groupOf[one]!]!);
      stands[one] = isTied ? 'tied' : 'within';
    }
    for (const [at, { free }] of all.entries())
      for (const [group, left] of free.entries()) free[group] = left - Math.min(left, wanted[at]![group]!);
    from = end;
  }
  return stands;
}

type Free = Pick<Places, 'groupOf'> & { readonly free: readonly number[] };

/** How many of these each group of a ceiling would have to seat: all, or as many as an earlier ceiling lets stay. */
function wantedPlaces(open: readonly number[], all: readonly Free[], at: number): readonly number[] {
  const { groupOf, free } = all[at]!;
  return free.map((_, group) => {
    const own = open.filter(one => groupOf[one] === group);
    const most = all.slice(0, at).map(earlier =>
      earlier.free.reduce((sum, left, other) => {
        return sum + Math.min(left, own.filter(one => earlier.groupOf[one] === other).length);
      }, 0),
    );
    return Math.min(own.length, ...most);
  });
}
