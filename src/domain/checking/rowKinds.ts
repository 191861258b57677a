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
import { wordKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';

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
  // A condition alone is for the side that the rest of the table speaks of.
  const sides = (['staff', 'units'] as const).filter(side =>
    named.some(population => isOnSide(population, side) && !isOnBoth(population)),
  );
  const isNamed = (kind: RowKind) =>
    named.some(population => {
      if (isOnBoth(population) && sides.length > 0 && !sides.includes(kind.side)) return false;
      return isForAll ? isOnSide(population, kind.side) : belongs(population, kind) === true;
    });
  const isMeant = named.length > 0 ? isNamed : () => there.length === 0;
  return [...there, ...others.flatMap(kind => withAnswers(kind, named)).filter(isMeant)];
}

const isOnBoth = (population: Population) => isOnSide(population, 'staff') && isOnSide(population, 'units');

const isEveryone = ({ bases: all, own }: Population) => own.length === 0 && all.every(base => base === 'all');

/**
 * A kind with answers to the conditions that the table puts on its side, as for rows with these cells: once for each population
 * that names some, and once with cells that nothing names, unless a column has several values named, as posts are, which then
 * are all there are. Such a column has one of them in every row: who does not ask for it is met in the populations that do.
 */
function withAnswers(kind: RowKind, named: readonly Population[]): readonly RowKind[] {
  const sets = named.filter(population => population.own.length > 0 && isOnSide(population, kind.side));
  const own = distinct(sets.flatMap(population => population.own));
  if (own.length === 0) return [kind];
  const answered = (cells: readonly OwnCondition[]): RowKind => ({
    ...kind,
    own: new Map(own.map(one => [one.key, isMet(one, cells)])),
  });
  const values = grouped(
    own.filter(({ isNot }) => !isNot),
    ({ column }) => wordKey(column),
  );
  const enumerated = [...values].filter(([, some]) => some.length > 1).map(([column]) => column);
  const isPartOf = (one: readonly OwnCondition[], other: readonly OwnCondition[]) => {
    const more = other.filter(({ key }) => !one.some(same => same.key === key));
    return (
      more.length === other.length - one.length &&
      more.some(({ column, isNot }) => !isNot && enumerated.includes(wordKey(column)))
    );
  };
  const whole = sets.filter(({ own: some }) => !sets.some(other => isPartOf(some, other.own)));
  return [
    ...(enumerated.length > 0 ? [] : [answered([])]),
    ...whole.map(population => answered(population.own)),
  ];
}

/** Whether rows meet a condition that are as others say; what these do not say is a value that nothing names. */
function isMet({ column, value, isNot }: OwnCondition, cells: readonly OwnCondition[]): boolean {
  const said = cells.find(one => !one.isNot && wordKey(one.column) === wordKey(column));
  return (said !== undefined && wordKey(said.value) === wordKey(value)) !== isNot;
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
