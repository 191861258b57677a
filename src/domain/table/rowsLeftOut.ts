import type { Cell, Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';
import { numbersColumns, romanOf } from './numbering.ts';
import { isTotal, mayTotal } from './totals.ts';

const TOTAL = 'dòng tổng';
const HEADING = 'dòng tiêu đề nhóm';

/** What the rows below a header are known by. */
export interface RowLook {
  /** The column that names each row: the first that holds anything, from the header on. */
  readonly first: number;
  readonly firstTitle: string;
  /** The columns that are scored, or that say what kind of row it is. */
  readonly needed: ReadonlySet<number>;
  /** The column that says what kind of row it is; -1 without one. */
  readonly kind: number;
  /** Columns that formulas fill, whatever they say of a row that numbers the others. */
  readonly filled?: ReadonlySet<number>;
}

/**
 * The rows that hold something and are nobody, with the reason: totals, numbers of columns, headings of groups, rows
 * without a key. Source: 2-scoring.md, «Which rows are not scored».
 */
export function rowsLeftOut(cells: Range, look: RowLook): Map<number, string> {
  const left = new Map<number, string>();
  const romans = new Map<number, number>();
  const lone: number[] = [];
  const sums: number[] = [];
  // Below the header may stand more of it, which names parts of columns.
  const below = cells.findIndex(row => !isEmpty(row[look.first]));
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i]!;
    const first = row[look.first];
    if (isEmpty(first)) {
      if (isTotal(row)) left.set(i, TOTAL);
      else if (holdsNeeded(row, look)) left.set(i, `ô đầu dòng («${look.firstTitle}») trống`);
    } else if (isTotal(row)) left.set(i, TOTAL);
    else if (i === below && isNumbering(row, nextFilled(cells, i), look)) left.set(i, 'dòng đánh số cột');
    else {
      if (typeof first === 'string' && mayTotal(first)) sums.push(i);
      const numeral = romanOf(first);
      if (numeral > 0) romans.set(i, numeral);
      if (isAlone(row, look.first)) lone.push(i);
    }
  }
  const totalsOf = (headings: readonly number[]) => {
    if (sums.length === 0) return [];
    const known = namesOf(headings, cells, look);
    return sums.filter(i => isTotal(cells[i]!, known));
  };
  const headings = loneHeadings(cells, lone, totalsOf([...lone, ...romans.keys()]), left, look);
  for (const i of headings) left.set(i, HEADING);
  const numbered = romanHeadings(cells, romans, left, look);
  for (const i of numbered) left.set(i, HEADING);
  for (const i of totalsOf([...headings, ...numbered])) left.set(i, TOTAL);
  return left;
}

function isNumbering(row: readonly Cell[], next: readonly Cell[], { filled }: RowLook): boolean {
  const typed = () => row.map((cell, at) => (filled!.has(at) ? '' : cell));
  return numbersColumns(row, next) || (filled !== undefined && numbersColumns(typed(), next));
}

function holdsNeeded(row: readonly Cell[], { needed }: RowLook): boolean {
  for (const at of needed) if (!isEmpty(row[at])) return true;
  return false;
}

function isAlone(row: readonly Cell[], first: number): boolean {
  for (let at = first + 1; at < row.length; at++) if (!isEmpty(row[at])) return false;
  return true;
}

function nextFilled(cells: Range, i: number): readonly Cell[] {
  return cells.slice(i + 1).find(row => !row.every(isEmpty)) ?? [];
}

/** Whether a row may be somebody: it has a key, and is not yet left out. */
function isPerson(cells: Range, i: number, left: ReadonlyMap<number, string>, { first }: RowLook): boolean {
  return !left.has(i) && !isEmpty(cells[i]![first]);
}

/**
 * «II», a text beside it and no kind: of `romans`, the numerals by their rows, those that run on from I (or begin again),
 * unless all rows have one: then they are keys.
 */
function romanHeadings(
  cells: Range,
  romans: ReadonlyMap<number, number>,
  left: ReadonlyMap<number, string>,
  look: RowLook,
): readonly number[] {
  if (romans.size === 0) return [];
  if (!cells.some((_, i) => !romans.has(i) && isPerson(cells, i, left, look))) return [];
  let last = 0;
  return [...romans.keys()].filter(i => {
    if (left.has(i)) return false;
    const row = cells[i]!;
    const numeral = romans.get(i)!;
    const isNext = numeral === last + 1 || numeral === 1;
    const next = row[look.first + 1];
    const isNamed = typeof next === 'string' && !isEmpty(next);
    if (!isNext || !isNamed || (look.kind >= 0 && !isEmpty(row[look.kind]))) return false;
    last = numeral;
    return true;
  });
}

/** A needed value beside the key. */
function holdsFigure(row: readonly Cell[], { needed, first }: RowLook): boolean {
  for (const at of needed) if (at !== first && !isEmpty(row[at])) return true;
  return false;
}

/** A row of one cell, where the others have a name, too. */
function loneHeadings(
  cells: Range,
  lone: readonly number[],
  totals: readonly number[],
  left: ReadonlyMap<number, string>,
  look: RowLook,
): readonly number[] {
  if (lone.length === 0) return [];
  const hasName = (row: readonly Cell[]) =>
    row.some((cell, at) => at !== look.first && !look.needed.has(at) && !isEmpty(cell));
  const isOther = (row: readonly Cell[], i: number) =>
    isPerson(cells, i, left, look) && !isAlone(row, look.first) && !totals.includes(i);
  const others = cells.filter(isOther);
  const isNamed = others.some(hasName);
  return isNamed && others.every(row => hasName(row) || !holdsFigure(row, look)) ? lone : [];
}

/** What headings are called, as «Cộng Phòng Hành chính» names one. */
function namesOf(headings: readonly number[], cells: Range, { first }: RowLook): ReadonlySet<string> {
  const names = headings.flatMap(i => [cells[i]![first], cells[i]![first + 1]]);
  return new Set(names.map(name => caseKey(cellText(name))));
}
