import type { Cell, Range } from '../text/Cell.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { Headers } from './Headers.ts';
import { isTotal } from './totals.ts';

/** Where the header of a table is: its columns, and how many rows end with it, so that the next one is the first below. */
export interface Header {
  readonly headers: Headers;
  readonly above: number;
  /** How many of the wanted columns it has. */
  readonly found: number;
}

interface Hints {
  /** Rows of which it says that they name no column are not looked at. */
  readonly mayName?: (row: readonly Cell[]) => boolean;
  /** Columns, by their names, that need not be there, but may stand in the next rows of the header. */
  readonly also?: readonly ColumnNames[];
  /** How many must be found with these rows, too. */
  readonly least?: number;
}

/** What a column may be called. */
type ColumnNames = readonly string[];

/** People put titles into so many rows, the header included. */
const SEARCHED = 10;
const MOST_ROWS = 3;

/**
 * The header of a table as people keep them: of its first ten rows the topmost that has all `wanted` columns, else the
 * topmost two, then three neighbouring ones that are read as one; else whichever has most, the first of equals. `find`
 * tells how many it has. Source: 2-scoring.md, «Where the header is».
 */
export function findHeader(
  range: Range,
  wanted: number,
  find: (headers: Headers) => number,
  { mayName = () => true, also = [], least = wanted }: Hints = {},
): Header {
  const searched = Math.min(SEARCHED, range.length);
  const from = Math.max(
    0,
    range.slice(0, searched).findIndex(row => !row.every(isEmpty)),
  );
  let best: Header | undefined;
  for (let size = 1; size <= MOST_ROWS; size++)
    for (let top = from; top + size <= Math.max(1, searched); top++) {
      const last = top + size - 1;
      const block = range.slice(top, last + 1);
      if (best && !(isBlock(block) && block.every(mayName))) continue;
      const headers = headersOf(range, top, last);
      const found = find(headers);
      if (!best || found > best.found) best = { headers, above: last + 1, found };
      if (found >= wanted) return withNextRows(range, top, best, also, headers => find(headers) >= least);
    }
  return best!;
}

/** With the rows below that belong to it: they name its first columns, or those that need not be there. */
function withNextRows(
  rows: Range,
  top: number,
  header: Header,
  also: readonly ColumnNames[],
  isWhole: (headers: Headers) => boolean,
): Header {
  const has = (headers: Headers) => also.filter(names => headers.all(names) !== undefined).length;
  const from = fromWhere(rows, top, header.above - 1);
  let best = header;
  for (let last = header.above; last < Math.min(rows.length, SEARCHED, top + MOST_ROWS); last++) {
    const block = rows.slice(from, last + 1);
    if (!isBlock(block)) continue;
    const headers = headersOf(rows, top, last);
    const belongs = namesFirstColumns(block) || has(headers) > has(best.headers);
    if (belongs && isWhole(headers)) best = { ...header, headers, above: last + 1 };
  }
  return best;
}

/** Whether the first column has its name in the last row, and nothing but names stands beside it. */
function namesFirstColumns(block: Range): boolean {
  const row = block[block.length - 1]!;
  const filled = row.filter(cell => !isEmpty(cell));
  return (
    !isEmpty(row[firstIn(block)]) && filled.length >= 2 && filled.every(cell => typeof cell === 'string')
  );
}

/** Whether the rows can be one header: none is blank, and the first column that holds anything does so once. */
function isBlock(rows: Range): boolean {
  if (rows.some(row => row.every(isEmpty))) return false;
  return rows.length === 1 || filledOnce(rows);
}

function filledOnce(rows: Range): boolean {
  const first = firstIn(rows);
  return rows.filter(row => !isEmpty(row[first])).length === 1;
}

/** The first column that holds anything. */
function firstIn(rows: Range): number {
  return Math.min(...rows.map(row => row.findIndex(cell => !isEmpty(cell))).filter(at => at >= 0));
}

/** The columns of the rows from `top` to `last`. What stands above lends its names to cells that are blank below it. */
function headersOf(rows: Range, top: number, last: number): Headers {
  const block = rows.slice(fromWhere(rows, top, last), last + 1);
  const row = block.pop() ?? [];
  return new Headers(withoutParents(row, rows[last + 1] ?? [], firstIn([...block, row])), block, last + 1);
}

function fromWhere(rows: Range, top: number, last: number): number {
  for (let from = Math.max(0, last + 1 - MOST_ROWS); from < top; from++)
    if (lends(rows, from, last)) return from;
  return top;
}

/** Whether a row may be of the header that ends with `last`: neither it nor those between are titles beside the table. */
function lends(rows: Range, at: number, last: number): boolean {
  const row = rows[at]!;
  const block = rows.slice(at, last + 1);
  if (row.filter(cell => !isEmpty(cell)).length < 2 || !isBlock(block)) return false;
  const first = firstIn(block);
  return rows.slice(last).some(below => !isEmpty(below[first]));
}

/** A cell that spans two columns, each with a name below it, is no column: «Nhiệm vụ» over «Được giao» and «Hoàn thành». */
function withoutParents(row: readonly Cell[], below: readonly Cell[], first: number): readonly Cell[] {
  const isHeader = below.every(cell => typeof cell === 'string' || isEmpty(cell)) && !isTotal(below);
  if (!isEmpty(below[first]) || !isHeader) return row;
  return row.map((cell, at) =>
    at + 1 < row.length && isEmpty(row[at + 1]) && !isEmpty(below[at]) && !isEmpty(below[at + 1]) ? '' : cell,
  );
}
