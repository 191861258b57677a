import type { Result } from '../periods/Result.ts';
import { isNotRated, placeOfRating } from '../periods/rating.ts';
import { grouped } from '../text/grouped.ts';
import type { Ceiling } from './Ceiling.ts';

/** A result with the bands that rate it. */
export interface Rated {
  readonly result: Result;
  /** Names of the bands of this row, best first; empty where they are not known. */
  readonly bands: readonly string[];
}

/** Everybody who shares a ceiling. */
export interface CeilingGroup {
  /** What stands in the column of the grouping; blank for everybody, and where the cell is blank. */
  readonly name: string;
  readonly members: readonly Rated[];
  /** How many have no rating yet: they are in neither number. */
  readonly unrated: number;
  /** Whose number the ceiling is a share of. */
  readonly base: number;
  /** The share that holds × base, rounded down; the minimum where that is more. */
  readonly limit: number;
  readonly isMinimum: boolean;
}

/** Keeps 20 % of 5, held as 1.0000000000000002 or 0.9999…, at 1. */
const GUARD = 1e-9;

/**
 * For every group how many may stand in the band of a ceiling. Groups in the order of their first row; whoever is not to be
 * rated is in none. `share` is the one that holds; `groupOf` gives what stands in the column of the grouping.
 */
export function ceilingGroups(
  rated: readonly Rated[],
  { base, minimum, grouping }: Ceiling,
  share: number,
  groupOf: (result: Result, header: string) => string,
): readonly CeilingGroup[] {
  const counted = rated.filter(({ result }) => !isNotRated(result));
  const groups = grouped(counted, ({ result }) => (grouping === '' ? '' : groupOf(result, grouping)));
  return [...groups].map(([name, members]) => {
    const number = members.filter(one => isBase(one, base)).length;
    const byShare = Math.floor(share * number + GUARD);
    const isFew = minimum && (minimum.fewerThan === null || members.length < minimum.fewerThan);
    const atLeast = isFew ? minimum.count : 0;
    return {
      ...{ name, members, base: number },
      unrated: members.filter(({ result, bands }) => placeOfRating(result.rating, bands) < 0).length,
      limit: Math.max(byShare, atLeast),
      isMinimum: atLeast > byShare,
    };
  });
}

function isBase(one: Rated, base: Ceiling['base']): boolean {
  const own = placeOfRating(one.result.rating, one.bands);
  if (own < 0) return false;
  if (base === 'all') return true;
  const wanted = placeOfRating(base.band, one.bands);
  return base.orBetter ? own <= wanted : own === wanted;
}

/** Whether a rating is that of a band, or of the best one that the row knows where `band` is blank. */
export function isIn({ bands }: Rated, rating: string, band: string): boolean {
  const place = placeOfRating(rating, bands);
  return place >= 0 && place === (band === '' ? 0 : placeOfRating(band, bands));
}

/** The share that holds; `body` is the row of the body itself, if there is one. */
export function shareOf({ share, raised, band }: Ceiling, body: Rated | undefined): number {
  if (!raised || raised.when === 'undecided') return share;
  if (raised.when === 'decided') return raised.share;
  return body && isIn(body, body.result.rating, band) ? raised.share : share;
}
