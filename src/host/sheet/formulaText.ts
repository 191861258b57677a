import { withCommas, withSemicolons } from './separators.ts';

/** The last row that a file knows; a range open below reaches it. Rows that go in or out move it a little. */
const LAST_ROW = 1_048_576;
const NEARLY_LAST = 1_000_000;

/** Texts in quotes and names of tabs, which nothing may change. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const OPEN_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z0-9$(])/gi;
const CLOSED_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?(\d{7})(?!\d)/gi;

/**
 * A formula as typed in a Vietnamese sheet (`=SUM(A1:K; 0,5)`) for the one that the engine and files know
 * (`=SUM(A1:K1048576, 0.5)`). Commas part arguments where there is no semicolon, so English formulas work too.
 */
export function toEngine(typed: string): string {
  const local = outside(typed, part => part.replace(/[^;]/g, '')).includes(';');
  const decimals = local
    ? outside(typed, part => part.replace(/(?<![\w.,])(\d+),(\d+)(?![\w,])/g, '$1.$2'))
    : typed;
  return outside(withCommas(decimals), part => part.replace(OPEN_RANGE, `$1${LAST_ROW}`));
}

/** The reverse of `toEngine`: what a person sees. */
export function fromEngine(formula: string): string {
  const open = outside(formula, part =>
    part.replace(CLOSED_RANGE, (range, start: string, end: string) =>
      Number(end) >= NEARLY_LAST ? start : range,
    ),
  );
  const semicolons = withSemicolons(open);
  return outside(semicolons, part => part.replace(/(?<![\w.])(\d+)\.(\d+)(?![\w.])/g, '$1,$2'));
}

/** Changes what stands outside quotes. */
function outside(formula: string, change: (part: string) => string): string {
  return formula
    .split(new RegExp(`(${QUOTED.source})`))
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
