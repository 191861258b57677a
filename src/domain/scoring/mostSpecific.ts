import { belongs, type Population, type RowKind, specificity } from '../criteria/population.ts';
import type { Band } from '../criteria/Rule.ts';
import { grouped } from '../text/grouped.ts';

/** A row of the criteria table that is for some populations. */
interface ForSome {
  readonly row: number;
  readonly populations: readonly Population[];
}

/**
 * Of several sets of rows the most specific one that is for a row of this kind, in the order of the table. `undecided` while
 * a blank cell leaves open whether a more specific one is; `ambiguous` where two that are as specific are for it.
 */
export function mostSpecific<Row extends ForSome>(
  rows: readonly Row[],
  kind: RowKind,
): readonly Row[] | 'undecided' | 'ambiguous' {
  const all = rows.flatMap(row =>
    row.populations.map(population => ({
      row,
      weight: specificity(population),
      key: population.own.map(({ key }) => key).join(' & '),
      isFor: belongs(population, kind),
    })),
  );
  const open = all.filter(({ isFor }) => isFor !== false);
  for (const weight of [...new Set(open.map(one => one.weight))].sort((a, b) => b - a)) {
    const here = open.filter(one => one.weight === weight);
    const found = here.filter(({ isFor }) => isFor);
    if (found.length === 0) return 'undecided';
    const ofKeys = [...grouped(found, ({ key }) => key).values()];
    const sets = new Set(ofKeys.map(same => same.map(({ row }) => row.row).join()));
    return sets.size > 1 ? 'ambiguous' : [...new Set(found.map(({ row }) => row))];
  }
  return [];
}

/** The bands that rate a row of this kind, best first; undecided also where two sets are for it, which is a fault of the row. */
export function bandsOf(bands: readonly Band[], kind: RowKind): readonly Band[] | 'undecided' {
  return unambiguous(mostSpecific(bands, kind));
}

export function unambiguous<Found>(found: Found | 'ambiguous'): Found | 'undecided' {
  return found === 'ambiguous' ? 'undecided' : found;
}
