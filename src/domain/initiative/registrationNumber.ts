/**
 * The next registration number (số tiếp nhận) of a year, `SK-2020-0042`: one more than the highest so far, so that the
 * number of a row that was deleted is not given again while a later one stands.
 */
export function nextNumber(taken: readonly string[], year: number): string {
  const start = `SK-${year}-`;
  const highest = taken.reduce((most, number) => {
    const count = number.startsWith(start) ? Number(number.slice(start.length)) : 0;
    return Number.isInteger(count) ? Math.max(most, count) : most;
  }, 0);
  return start + String(highest + 1).padStart(4, '0');
}
