import type { Initiative } from '../../contract/Initiative.ts';
import type { Waiting } from '../../contract/MyWork.ts';
import { waitingSince } from '../../domain/initiative/waitingSince.ts';
import { type Day, dayOf } from '../../domain/text/parseDate.ts';

/** Initiatives with how long they have waited, the longest first. */
export function waiting(initiatives: readonly Initiative[], today: Day): readonly Waiting[] {
  return initiatives
    .map(one => {
      const { number, title, state } = one;
      const since = waitingSince(one);
      return { number, title, state, days: since === '' ? 0 : today - dayOf(new Date(since)) };
    })
    .sort((a, b) => b.days - a.days);
}
