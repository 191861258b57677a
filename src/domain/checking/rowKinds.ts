import type { CriteriaRow } from '../criteria/CriteriaTable.ts';
import type { OwnCondition } from '../criteria/ownCondition.ts';
import {
  asksCategory,
  bases,
  belongs,
  isOnSide,
  type Population,
  type RowKind,
} from '../criteria/population.ts';
import { kindsOf } from '../scoring/kinds.ts';
import type { Rows } from '../scoring/Rows.ts';

/**
 * The kinds of rows that a table is about: those that are there, where rows are given; of the others those that it
 * names. «Tất cả» means everyone on a side that it names, and simply everyone where it names none: a table of units is
 * not asked for staff.
 */
export function kindsSpokenOf(table: readonly CriteriaRow[], rows: Rows | undefined): readonly RowKind[] {
  const named = table.flatMap(({ draft }) => draft.populations).filter(population => !isEveryone(population));
  const isForAll = table.some(
    ({ criterion }) => criterion?.judge.effect === 'points' && criterion.populations.some(isEveryone),
  );
  const there = rows ? kindsThere(rows, named.some(asksCategory)) : [];
  const others = there.length > 0 ? knownKinds.filter(kind => kind.side !== rows?.side) : knownKinds;
  const own = distinct(named.flatMap(population => population.own));
  const isNamed = (kind: RowKind) =>
    named.some(population =>
      isForAll ? isOnSide(population, kind.side) : belongs(population, kind) === true,
    );
  const isMeant = named.length > 0 ? isNamed : () => there.length === 0;
  return [...there, ...others.flatMap(kind => withAnswers(kind, named, own)).filter(isMeant)];
}

const isEveryone = ({ bases: all, own }: Population) => own.length === 0 && all.every(base => base === 'all');

/**
 * A kind with answers to the table's own conditions: once with none of them met, and once for each population that names some:
 * these met, and nothing else said.
 */
function withAnswers(
  kind: RowKind,
  named: readonly Population[],
  own: readonly OwnCondition[],
): readonly RowKind[] {
  if (own.length === 0) return [kind];
  const answered = (met: readonly OwnCondition[]): RowKind => ({
    ...kind,
    own: new Map(
      own.map(({ key, column, isNot }) => {
        const isSaid = met.some(one => one.column === column);
        return [key, isSaid ? met.some(one => one.key === key) || isNot !== met[0]!.isNot : isNot];
      }),
    ),
  });
  const sets = named.filter(population => population.own.length > 0 && isOnSide(population, kind.side));
  return [answered([]), ...sets.map(population => answered(population.own))];
}

function distinct(own: readonly OwnCondition[]): readonly OwnCondition[] {
  return [...new Map(own.map(condition => [condition.key, condition])).values()];
}

/** The kinds of the rows; without those of which something is unknown that matters. */
function kindsThere({ side, active, kind, kinds }: Rows, categoryMatters: boolean): readonly RowKind[] {
  const there = new Set(kind.filter((_, i) => active[i] === 1));
  const isOpen = (one: RowKind) =>
    (categoryMatters && one.side === 'staff' && one.category === undefined) ||
    (one.own !== undefined && [...one.own.values()].includes(undefined));
  return kinds.filter((one, at) => there.has(at) && one.side === side && !isOpen(one));
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
  return populations.some(population => belongs(population, kind) === true);
}

/** Some of the kinds that a table is about, in the labels that people know, the widest first. */
export function nameKinds(kinds: readonly RowKind[], all: readonly RowKind[]): string {
  const names: string[] = [];
  let left = kinds;
  for (const name of ['Tất cả', ...bases.names]) {
    const population: Population = { bases: [bases.find(name)!], own: [] };
    const members = all.filter(kind => belongs(population, kind));
    if (!members.every(kind => kinds.includes(kind)) || !left.some(kind => members.includes(kind))) continue;
    names.push(name);
    left = left.filter(kind => !members.includes(kind));
  }
  return [...new Set([...names, ...left.map(nameOf)])].join(', ');
}

function nameOf(kind: RowKind): string {
  const met = [...(kind.own ?? [])]
    .filter(([key, isMet]) => isMet && !key.includes(' <> '))
    .map(([key]) => key);
  if (met.length > 0) return met.join(' và ');
  if (kind.side === 'units') return kind.center ? 'Trung tâm' : 'Tập thể';
  const category = bases.names.find(name => bases.find(name) === kind.category) ?? 'Cá nhân';
  return `${category} ${kind.head ? 'đứng đầu' : 'không giữ chức vụ'}`;
}
