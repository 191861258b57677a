import type { CriteriaRow } from '../criteria/CriteriaTable.ts';
import {
  belongs,
  isCategory,
  isOnSide,
  type Population,
  populations,
  type RowKind,
} from '../criteria/population.ts';
import { kindsOf, type Rows } from '../scoring/Rows.ts';

/**
 * The kinds of rows that a table is about: those that are there, where rows are given; of the others those that it
 * names. «Tất cả» means everyone on a side that it names, and simply everyone where it names none: a table of units is
 * not asked for staff.
 */
export function kindsSpokenOf(table: readonly CriteriaRow[], rows: Rows | undefined): readonly RowKind[] {
  const named = table.flatMap(({ draft }) => draft.populations).filter(population => population !== 'all');
  const isForAll = table.some(
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

/** Every kind of row whose category is known. */
export const knownKinds: readonly RowKind[] = [...kindsOf.units, ...kindsOf.staff].filter(
  kind => kind.side === 'units' || kind.category !== undefined,
);

/** Whether a row of the criteria table applies to rows of the kind. */
export function isFor(
  { populations }: { readonly populations: readonly Population[] },
  kind: RowKind,
): boolean {
  return populations.some(population => belongs(population, kind));
}

/** Some of the kinds that a table is about, in the labels that people know, the widest first. */
export function nameKinds(kinds: readonly RowKind[], all: readonly RowKind[]): string {
  const names: string[] = [];
  let left = kinds;
  for (const name of ['Tất cả', ...populations.names]) {
    const members = all.filter(kind => belongs(populations.find(name)!, kind));
    if (!members.every(kind => kinds.includes(kind)) || !left.some(kind => members.includes(kind))) continue;
    names.push(name);
    left = left.filter(kind => !members.includes(kind));
  }
  for (const kind of left)
    if (kind.side === 'staff') {
      const category = populations.names.find(name => populations.find(name) === kind.category);
      names.push(`${category} ${kind.head ? 'đứng đầu' : 'không giữ chức vụ'}`);
    }
  return names.join(', ');
}
