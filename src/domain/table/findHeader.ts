import type { Cell, Range } from '../text/Cell.ts';
import { isEmpty } from '../text/lastUsed.ts';
import { cellText } from '../text/readCell.ts';
import { Headers } from './Headers.ts';

/** Where the header of a table is: its columns, and how many rows end with it, so that the next one is the first below. */
export interface Header {
  readonly headers: Headers;
  readonly above: number;
  /** How many of the wanted columns it has. */
  readonly found: number;
}

/** People put titles into so many rows, the header included. */
const SEARCHED = 10;
const MOST_ROWS = 3;

/**
 * The header of a table as people keep them: of its first ten rows the topmost that has all `wanted` columns, else the
 * topmost two, then three neighbouring ones that are read as one; else whichever has most, the first of equals. `find`
 * tells how many it has; rows of which `mayName` says that they name none are not looked at. Source: 2-scoring.md, «Where
 * the header is».
 */
export function findHeader(
  range: Range,
  wanted: number,
  find: (headers: Headers) => number,
  mayName: (row: readonly Cell[]) => boolean = () => true,
): Header {
  const searched = range.slice(0, SEARCHED);
  const from = Math.max(
    0,
    searched.findIndex(row => !row.every(isEmpty)),
  );
  let best: Header | undefined;
  for (let size = 1; size <= MOST_ROWS; size++)
    for (let top = from; top + size <= Math.max(1, searched.length); top++) {
      const last = top + size - 1;
      const block = searched.slice(top, last + 1);
      if (best && !(isBlock(block) && block.every(mayName))) continue;
      const headers = headersOf(searched, top, last);
      const found = find(headers);
      if (!best || found > best.found) best = { headers, above: last + 1, found };
      if (found >= wanted) return best;
    }
  return best!;
}

/** Whether the rows can be one header: none is blank, and the first column that holds anything does so once. */
function isBlock(rows: Range): boolean {
  if (rows.some(row => row.every(isEmpty))) return false;
  return rows.length === 1 || filledOnce(rows);
}

function filledOnce(rows: Range): boolean {
  const firsts = rows.map(row => row.findIndex(cell => !isEmpty(cell)));
  const first = Math.min(...firsts.filter(at => at >= 0));
  return rows.filter(row => !isEmpty(row[first])).length === 1;
}

/** The columns of the rows from `top` to `last`. What stands above lends its names to cells that are blank below it. */
function headersOf(rows: Range, top: number, last: number): Headers {
  let from = top;
  while (from > 0 && last - from < MOST_ROWS - 1 && lends(rows[from - 1]!, rows.slice(from, last + 1)))
    from--;
  const below = rows[last + 1];
  const row = rows[last] ?? [];
  return new Headers(below ? withoutParents(row, below) : row, rows.slice(from, last), last + 1);
}

function lends(row: readonly Cell[], block: Range): boolean {
  return row.filter(cell => !isEmpty(cell)).length >= 2 && filledOnce([row, ...block]);
}

/** A cell that spans two columns, each with a name below it, is no column: «Nhiệm vụ» over «Được giao» and «Hoàn thành». */
function withoutParents(row: readonly Cell[], below: readonly Cell[]): readonly Cell[] {
  const isName = (at: number) => typeof below[at] === 'string' && cellText(below[at]) !== '';
  if (!isEmpty(below[row.findIndex(cell => !isEmpty(cell))])) return row;
  return row.map((cell, at) =>
    at + 1 < row.length && isEmpty(row[at + 1]) && isName(at) && isName(at + 1) ? '' : cell,
  );
}
