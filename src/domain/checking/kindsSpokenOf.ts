import type { Entry } from '../criteria/Entry.ts';
import { belongs, isCategory, isOnSide, type RowKind } from '../criteria/population.ts';
import { kindsOf, type Rows } from '../scoring/Rows.ts';
import { knownKinds } from './knownKinds.ts';

/**
 * The kinds of rows that a table is about: those that are there, where rows are given; of the others those that it
 * names. «Tất cả» means everyone on a side that it names, and simply everyone where it names none: a table of units is
 * not asked for staff.
 */
export function kindsSpokenOf(entries: readonly Entry[], rows: Rows | undefined): readonly RowKind[] {
  const named = entries.flatMap(({ draft }) => draft.populations).filter(population => population !== 'all');
  const isForAll = entries.some(
    ({ criterion }) => criterion?.judge.effect === 'points' && criterion.populations.includes('all'),
  );
  const there = rows ? kindsThere(rows, named.some(isCategory)) : [];
  const others = there.length > 0 ? knownKinds.filter(kind => kind.side !== rows?.side) : knownKinds;
  const isNamed = (kind: RowKind) =>
    named.some(population => (isForAll ? isOnSide(population, kind.side) : belongs(population, kind)));
  const isMeant = named.length > 0 ? isNamed : () => there.length === 0;
  return [...there, ...others.filter(isMeant)];
}

/** The kinds of the rows; without those of an unknown category, where it matters. */
function kindsThere({ side, active, kind }: Rows, categoryMatters: boolean): readonly RowKind[] {
  const there = new Set(kind.filter((_, i) => active[i] === 1));
  return kindsOf[side].filter(
    (one, at) => there.has(at) && !(categoryMatters && one.side === 'staff' && one.category === undefined),
  );
}
