import { belongs, isCategory, type RowKind, specificity } from '../criteria/population.ts';
import type { Band } from '../criteria/Rule.ts';

/**
 * The bands that rate a row of this kind, best first: of several sets the most specific. `undecided` while a set
 * for a category exists and the row's category is blank.
 */
export function bandsOf(bands: readonly Band[], kind: RowKind): readonly Band[] | 'undecided' {
  for (const level of [0, 1, 2, 3]) {
    const waits = kind.side === 'staff' && kind.category === undefined && level === 1;
    if (waits && bands.some(band => band.populations.some(isCategory))) return 'undecided';
    const set = bands.filter(band =>
      band.populations.some(population => specificity(population) === level && belongs(population, kind)),
    );
    if (set.length > 0) return set;
  }
  return [];
}
