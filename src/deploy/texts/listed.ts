/** So many are named; who has replaced a hundred files reads no further. */
const NAMED = 8;

/** Some things one after the other, and how many more there are. */
export function listed(things: readonly string[], more: (count: number) => string): string {
  const rest = things.length - NAMED;
  return [...things.slice(0, NAMED), ...(rest > 0 ? [more(rest)] : [])].join(', ');
}
