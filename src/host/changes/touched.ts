import { type CellSpan, cellRangeOf } from '../sheet/address.ts';
import type { CellRange } from '../sheet/CellValue.ts';
import type { CellPatch } from './shapes.ts';

/** What a change touches: cells, or (`part` left out) the tab as a whole. */
export interface Touched {
  readonly tab: string;
  readonly part?: CellRange;
  /** It may lie behind the last line: a rule for cells that Univer adds afterwards, cells that are emptied. */
  readonly reachesOut?: true;
}

/** As many cells as a spreadsheet of Google may have. */
export const MOST_CELLS = 10_000_000;

/** How many lines a tab has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(tab: string, span: CellSpan): Touched {
  return { tab, part: cellRangeOf(span) };
}

/** Rows in their full width, or columns in their full height; none of them is the gap before the first. */
export function linesOf(kind: keyof Size, tab: string, size: Size, first: number, count: number): Touched {
  const part =
    kind === 'rows'
      ? { row: first, rows: count, column: 0, columns: size.columns }
      : { row: 0, rows: size.rows, column: first, columns: count };
  return { tab, part };
}

/** Cells; one that is emptied need not be there. */
export function cellsOf(tab: string, cells: CellPatch): Touched[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => ({
      tab,
      part: { row: Number(row), rows: 1, column: Number(column), columns: 1 },
      ...(cell === null ? { reachesOut: true } : {}),
    })),
  );
}
