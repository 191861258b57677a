/** What a formula joins with a text: a number with a decimal comma. */
export function shownNumber(value: string | number | boolean): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** A number format as TEXT takes it here («0,00», «#.##0,0»), in the form that files have; one of days is the same in both. */
export function englishPattern(pattern: string): string {
  if (!/[0#]/.test(pattern)) return pattern;
  return pattern.replace(/"[^"]*"|[.,]/g, part => (part === '.' ? ',' : part === ',' ? '.' : part));
}
