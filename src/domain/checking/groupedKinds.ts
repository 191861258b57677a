import type { RowKind } from '../criteria/population.ts';

/** The kinds by what `of` gives for each of them, in the order in which it first appears. */
export function groupedKinds(
  kinds: readonly RowKind[],
  of: (kind: RowKind) => number,
): ReadonlyMap<number, readonly RowKind[]> {
  const groups = new Map<number, RowKind[]>();
  for (const kind of kinds) groups.set(of(kind), [...(groups.get(of(kind)) ?? []), kind]);
  return groups;
}
