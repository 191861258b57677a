import type { Entry } from '../criteria/Entry.ts';

/**
 * Whether no fault leaves open which bands there are: whatever is wrong with the others might only follow from that.
 */
export function bandsAreKnown(entries: readonly Entry[]): boolean {
  return entries.every(({ rule, band, faulty }) => rule && !(band && faulty.size > 0));
}
