/**
 * The formula with each range that ends at the column `from` of a tab ending at the column `to`: a column put in behind the
 * last one of a range does not widen it by itself. `tab` is undefined for ranges of the formula's own tab.
 */
export function widenFormula(formula: string, tab: string | undefined, from: string, to: string): string {
  const before = tab === undefined ? '(^|[^!A-Z0-9$:])' : `(${escaped(tab)}!)`;
  const range = new RegExp(`${before}(\\$?[A-Z]+\\$?\\d+:\\$?)${from}(?![A-Z])`, 'gi');
  return formula.replace(range, (_, start: string, cells: string) => `${start}${cells}${to}`);
}

/** The name with its quotes, or without them where it needs none. */
function escaped(tab: string): string {
  const plain = tab.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?:'${plain.replace(/'/g, "''")}'|${plain})`;
}
