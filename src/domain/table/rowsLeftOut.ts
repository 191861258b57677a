import type { Cell, Range } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';
import { numbersColumns, romanOf } from './numbering.ts';
import { isTotal } from './totals.ts';

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
}

/**
 * The rows that hold something and are nobody, with the reason: totals, numbers of columns, headings of groups, rows
 * without a key. Source: 2-scoring.md, «Which rows are not scored».
 */
export function rowsLeftOut(cells: Range, look: RowLook): Map<number, string> {
  const left = new Map<number, string>();
  const romans: number[] = [];
  const lone: number[] = [];
  let below = 0;
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i]!;
    const first = row[look.first];
    if (isTotal(row)) left.set(i, 'dòng tổng');
    else if (isEmpty(first)) {
      if (holdsNeeded(row, look)) left.set(i, `ô đầu dòng («${look.firstTitle}») trống`);
      else continue;
    } else if (below === 0 && numbersColumns(row, nextFilled(cells, i))) left.set(i, 'dòng đánh số cột');
    else {
      if (romanOf(first) > 0) romans.push(i);
      if (isAlone(row, look.first)) lone.push(i);
    }
    below++;
  }
  const headings = loneHeadings(cells, lone, left, look);
  for (const i of headings) left.set(i, HEADING);
  const numbered = romanHeadings(cells, romans, left, look);
  for (const i of numbered) left.set(i, HEADING);
  leaveOutTotalsOf([...headings, ...numbered], cells, left, look);
  return left;
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

/** The rows that may be somebody: with a key, and not yet left out. */
function people(cells: Range, left: ReadonlyMap<number, string>, { first }: RowLook): readonly number[] {
  return [...cells.keys()].filter(i => !left.has(i) && !isEmpty(cells[i]![first]));
}

/**
 * «II», a text beside it and no kind: numerals that run on from I (or begin again), unless all rows have one: then
 * they are keys.
 */
function romanHeadings(
  cells: Range,
  romans: readonly number[],
  left: ReadonlyMap<number, string>,
  look: RowLook,
): readonly number[] {
  if (romans.length === 0) return [];
  if (people(cells, left, look).every(i => romanOf(cells[i]![look.first]) > 0)) return [];
  let last = 0;
  return romans.filter(i => {
    if (left.has(i)) return false;
    const row = cells[i]!;
    const numeral = romanOf(row[look.first]);
    const isNext = numeral === last + 1 || numeral === 1;
    const next = row[look.first + 1];
    const isNamed = typeof next === 'string' && cellText(next) !== '';
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
  left: ReadonlyMap<number, string>,
  look: RowLook,
): readonly number[] {
  if (lone.length === 0) return [];
  const hasName = (row: readonly Cell[]) =>
    row.some((cell, at) => at !== look.first && !look.needed.has(at) && !isEmpty(cell));
  const others = people(cells, left, look).filter(i => !isAlone(cells[i]!, look.first));
  const isNamed = others.some(i => hasName(cells[i]!));
  return isNamed && others.every(i => hasName(cells[i]!) || !holdsFigure(cells[i]!, look)) ? lone : [];
}

/** «Cộng Phòng Hành chính» below the heading «Phòng Hành chính». */
function leaveOutTotalsOf(
  headings: readonly number[],
  cells: Range,
  left: Map<number, string>,
  look: RowLook,
): void {
  if (headings.length === 0) return;
  const names = headings.flatMap(i => [cells[i]![look.first], cells[i]![look.first + 1]]);
  const known = new Set(names.map(name => caseKey(cellText(name))));
  for (const i of people(cells, left, look)) if (isTotal(cells[i]!, known)) left.set(i, 'dòng tổng');
}
