import { partOf, type Span } from '../sheet/address.ts';
import type { Part } from '../sheet/CellValue.ts';
import type { Cells } from './shapes.ts';

/** What a change touches: cells, or (`part` left out) the tab as a whole. */
export interface Touched {
  readonly tab: string;
  readonly part?: Part;
  /** It may lie behind the last line: a rule for cells that Univer adds afterwards, cells that are emptied. */
  readonly reachesOut?: true;
}

/** As many cells as a spreadsheet of Google may have. */
export const MOST_CELLS = 10_000_000;

/** The whole of a tab, or what lies between two of its lines. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(tab: string, span: Span): Touched {
  return { tab, part: partOf(span) };
}

/** Rows in their full width; none of them is the gap before the first. */
export function rowsOf(tab: string, { columns }: Size, row: number, rows: number): Touched {
  return { tab, part: { row, rows, column: 0, columns } };
}

/** Columns in their full height. */
export function columnsOf(tab: string, { rows }: Size, column: number, columns: number): Touched {
  return { tab, part: { row: 0, rows, column, columns } };
}

/** Cells; one that is emptied need not be there. */
export function cellsOf(tab: string, cells: Cells): Touched[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]) => ({
      tab,
      part: { row: Number(row), rows: 1, column: Number(column), columns: 1 },
      ...(cell === null ? { reachesOut: true } : {}),
    })),
  );
}
