import type { Result } from '../periods/Result.ts';
import { placeOfRating, ratingOf } from '../periods/rating.ts';
import { caseKey } from '../text/fold.ts';
import type { Rated } from './ceilingGroups.ts';

/** A head whose rating is above that of the unit. */
interface HeadAbove {
  readonly head: Result;
  readonly unit: Result;
}

/** Heads who are rated above their units, both after the ceilings; bands are compared by their places. */
export function headsAbove(rated: readonly Rated[]): readonly HeadAbove[] {
  const placeOf = ({ result, bands }: Rated) => placeOfRating(ratingOf(result), bands);
  const units = new Map(
    rated
      .filter(({ result }) => result.side === 'units')
      .map(one => [caseKey(one.result.code), one] as const),
  );
  return rated.flatMap(one => {
    const unit = units.get(caseKey(one.result.unit));
    if (one.result.side !== 'staff' || !one.result.head || !unit) return [];
    const [own, ofUnit] = [placeOf(one), placeOf(unit)];
    return own >= 0 && ofUnit > own ? [{ head: one.result, unit: unit.result }] : [];
  });
}
