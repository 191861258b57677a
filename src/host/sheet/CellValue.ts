/** Day 0 of dates in cells, and a day in milliseconds. */
export const EPOCH = Date.UTC(1899, 11, 30);
export const DAY = 86_400_000;

/** Days since 30/12/1899, with the time as a fraction, of a cell that shows a date. */
export interface Serial {
  readonly serial: number;
}

/** The value of a cell as it crosses between the engine and a script: `''` is blank. */
export type CellValue = string | number | boolean | Serial;

/** A rectangle of cells, from 0. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The same of a tab. */
export interface CellArea extends CellRange {
  /** The id of the tab, which stays when it is renamed. */
  readonly tab: string;
}

/** Whether rectangles have a cell in common; one of no rows or columns is met between two that the other has. */
export function meet(a: CellRange, b: CellRange): boolean {
  const apart =
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return !apart;
}

/** Something of each cell, row by row. */
export function grid<Value>(
  { row, column, rows, columns }: CellRange,
  of: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => of(row + down, column + right)),
  );
}
