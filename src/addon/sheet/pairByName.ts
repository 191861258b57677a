/**
 * Rows of now with rows of before that bear the same name, in their order where several do; undefined is no name. The
 * first of each pair is the row of now.
 */
export function pairByName(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
): readonly (readonly [now: number, from: number])[] {
  const waiting = new Map<string, number[]>();
  before.forEach((name, from) => {
    if (name === undefined) return;
    const others = waiting.get(name);
    if (others) others.push(from);
    else waiting.set(name, [from]);
  });
  return after.flatMap((name, now) => {
    const from = name === undefined ? undefined : waiting.get(name)?.shift();
    return from === undefined ? [] : [[now, from] as const];
  });
}

/** A row by all that it holds in columns that are there before (the first of each pair) and now. */
export function wholeRow(
  row: readonly unknown[],
  columns: readonly (readonly [number, number])[],
  side: 0 | 1,
): string {
  return JSON.stringify(columns.map(both => row[both[side]] ?? ''));
}
