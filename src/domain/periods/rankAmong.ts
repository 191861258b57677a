/**
 * Rank of each thing among those of its group: 1 = best, ties share. `worse` is above 0 where `a` stands behind `b`; what
 * has no group (undefined) has no rank (0).
 */
export function rankAmong<T>(
  things: readonly T[],
  groupOf: (thing: T) => string | undefined,
  worse: (a: T, b: T) => number,
): readonly number[] {
  const ranks = things.map(() => 0);
  const groups = new Map<string, number[]>();
  things.forEach((thing, at) => {
    const group = groupOf(thing);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  for (const group of groups.values()) {
    group.sort((a, b) => worse(things[a]!, things[b]!));
    group.forEach((at, place) => {
      const before = group[place - 1];
      const ties = before !== undefined && worse(things[at]!, things[before]!) === 0;
      ranks[at] = ties ? ranks[before]! : place + 1;
    });
  }
  return ranks;
}
