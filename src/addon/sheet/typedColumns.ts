import { columnIndex } from '../../domain/text/cellName.ts';

/** The range that a scoring function reads, on its own sheet: `=SCORE_STAFF(A1:V; …`, `=SCORE_STAFF(A4:V; …`. */
const SCORE = /\bSCORE_(?:STAFF|UNIT)\(\s*(?:(?:'[^']*'|[^\s!;,()']+)!)?\$?([A-Z]+)\$?\d+\s*:\s*\$?([A-Z]+)/i;
/** A function of ours fills a column for each item of its list, the last text of the formula. */
const LISTED = /\b(?:COUNT_(?:TASKS|INITIATIVES)|SCORE_(?:STAFF|UNIT))\(.*"([^"]*)"\s*\)\s*$/i;
/** Functions whose results fill cells below or beside. */
const SPILLING =
  /\b(?:ARRAYFORMULA|FILTER|QUERY|UNIQUE|SORT|MAP|BYROW|SEQUENCE|IMPORTRANGE|TRANSPOSE)\(|[{#]/i;

/** The columns that are scored: those that the formula in the header row reads, all where there is none. */
export function scoredColumns(
  header: readonly string[],
  width: number,
): { readonly from: number; readonly to: number } {
  for (const formula of header) {
    const [, first, last] = SCORE.exec(formula) ?? [];
    if (first !== undefined && last !== undefined)
      return { from: columnIndex(first), to: Math.min(width, columnIndex(last) + 1) };
  }
  return { from: 0, to: width };
}

/** So many rows are looked at for the header. */
const SEARCHED = 10;

/** The header row, with the first one below it: that of our functions, where people have put titles above. */
export function headRows(formulas: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isHead = (row: readonly string[]) => row.some(formula => LISTED.test(formula));
  const at = Math.max(0, formulas.slice(0, SEARCHED).findIndex(isHead));
  return formulas.slice(at, at + 2);
}

/**
 * Which cells of a row people have typed: those without a formula that none fills from the header row or the first row
 * below it. `head` are the formulas of these two rows, wherever they stand.
 */
export function typedColumns(
  head: readonly (readonly string[])[],
  own: readonly string[],
): readonly boolean[] {
  const typed = own.map(formula => formula === '');
  const [header = [], first = []] = head;
  header.forEach((formula, at) => {
    for (let covered = at; covered < at + spanOf(formula); covered++) typed[covered] = false;
  });
  first.forEach((formula, at) => {
    if (SPILLING.test(formula)) typed[at] = false;
  });
  return typed.slice(0, own.length);
}

function spanOf(formula: string): number {
  if (formula === '') return 0;
  const items =
    LISTED.exec(formula)?.[1]
      ?.split(/[;,]/)
      .filter(item => item.trim() !== '') ?? [];
  return Math.max(1, items.length);
}
