import { bandsOf } from '../scoring/bandsOf.ts';
import { bandsAreKnown } from './bandsAreKnown.ts';
import type { Checked } from './Check.ts';
import { knownKinds } from './knownKinds.ts';
import type { Span } from './Span.ts';
import { spanOf } from './spanOf.ts';

/** Every set of bands that rates somebody, from best to worst; none while it is not known which bands there are. */
export function bandSets({ entries, table }: Checked): readonly (readonly Span[])[] {
  const sets = new Map<string, readonly Span[]>();
  if (bandsAreKnown(entries))
    for (const kind of knownKinds) {
      const set = bandsOf(table.bands, kind);
      if (set !== 'undecided' && set.length > 0)
        sets.set(
          set.map(({ row }) => row).join(),
          set.map(band => spanOf(entries.find(entry => entry.band === band)!)),
        );
    }
  return [...sets.values()];
}
