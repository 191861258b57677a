import { type Locale, locales } from './locales.ts';

/**
 * A range open below reaches this row. Rows that go in or out move it a little; Univer forgets ranges that reach further
 * than the last row of a file when columns are taken out, so it stays below that.
 */
const LAST_ROW = 1_048_000;
const NEARLY_LAST = 1_000_000;
/** The last row that a file knows. */
const LAST_OF_FILE = 1_048_576;

/** Texts in quotes and names of tabs, which nothing may change. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const OPEN_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z0-9$(])/gi;
const CLOSED_RANGE = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?(\d{7})(?!\d)/gi;

/**
 * A formula as typed in a Vietnamese sheet (`=SUM(A1:K; 0,5)`) for the one that the engine and files know
 * (`=SUM(A1:K1048000, 0.5)`). Commas part arguments where there is no semicolon, so English formulas work too. With another
 * decimal sign than the comma, commas part arguments everywhere, and semicolons do, too.
 */
export function toEngine(typed: string, locale: Locale = 'vi_VN'): string {
  const hasComma = locales[locale].decimal === ',';
  const arrays = hasComma ? inBraces(withDecimalPoints(typed), '\\', ',') : typed;
  return outside(withCommas(arrays), part => part.replace(OPEN_RANGE, `$1${LAST_ROW}`));
}

/** Semicolons between arguments, or backslashes in braces: then every comma between two figures is a decimal one. */
const LOCAL = /;|\{[^}]*\\[^}]*\}/;
const DECIMAL = /(?<![\w.,])(\d+),(\d+)(?![\w,])/g;

function withDecimalPoints(typed: string): string {
  const bare = outside(typed, part => part.replace(/\{[^}\\]*\}/g, '{}'));
  if (LOCAL.test(bare.replace(new RegExp(QUOTED.source, 'g'), '')))
    return outside(typed, part => part.replace(DECIMAL, '$1.$2'));
  // Outside parentheses and braces no comma parts anything.
  let depth = 0;
  return outside(typed, part =>
    part.replace(/[({]|[)}]|[^(){}]+/g, piece => {
      depth += '({'.includes(piece) ? 1 : ')}'.includes(piece) ? -1 : 0;
      return depth === 0 ? piece.replace(DECIMAL, '$1.$2') : piece;
    }),
  );
}

/** In braces `\` parts columns and `;` rows; files have commas between columns. */
function inBraces(formula: string, from: string, to: string): string {
  return formula.replace(new RegExp(`${QUOTED.source}|\\{[^}]*\\}`, 'g'), part =>
    part.startsWith('{') ? outside(part, cells => cells.replaceAll(from, to)) : part,
  );
}

/** A formula of the engine as a file has it: ranges open below reach the last row. */
export function toFile(formula: string): string {
  return reachingTo(LAST_OF_FILE, formula);
}

/** The reverse of `toFile`. */
export function fromFile(formula: string): string {
  return reachingTo(LAST_ROW, formula);
}

function reachingTo(last: number, formula: string): string {
  return outside(formula, part =>
    part.replace(CLOSED_RANGE, (range, start: string, end: string) =>
      Number(end) >= NEARLY_LAST ? `${start}${last}` : range,
    ),
  );
}

/** The reverse of `toEngine`: what a person sees. */
export function fromEngine(formula: string, locale: Locale = 'vi_VN'): string {
  const open = outside(formula, part =>
    part.replace(CLOSED_RANGE, (range, start: string, end: string) =>
      Number(end) >= NEARLY_LAST ? start : range,
    ),
  );
  if (locales[locale].decimal === '.') return open;
  const semicolons = inBraces(withSemicolons(open), ',', '\\');
  return outside(semicolons, part => part.replace(/(?<![\w.])(\d+)\.(\d+)(?![\w.])/g, '$1,$2'));
}

/** Changes what stands outside quotes. */
function outside(formula: string, change: (part: string) => string): string {
  return formula
    .split(new RegExp(`(${QUOTED.source})`))
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

/** A formula with `;` between the arguments, as Vietnamese sheets show it, for one with `,`, as files hold it. */
export function withSemicolons(formula: string): string {
  return exchange(formula, ',', ';');
}

/** The reverse of `withSemicolons`. */
export function withCommas(formula: string): string {
  return exchange(formula, ';', ',');
}

/** Exchanges the separators outside quotes and braces (in braces `;` parts rows). */
function exchange(formula: string, from: string, to: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[,;]/g, part =>
    part === from ? to : part,
  );
}
