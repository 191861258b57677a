import type { IRange } from '@univerjs/core';
import type { CellRange } from './CellValue.ts';

/** «A», «Z», «AA» for the column indexes 0, 25, 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The index of a column from its letters, in either case. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** «H12» for row 11, column 7. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The tab's name as a formula writes it: in quotes unless it is one plain word. */
export function quotedTab(name: string): string {
  return /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.test(name) ? name : tabInQuotes(name);
}

/** The same as files have it, where a plain word such as T4 may be taken for a cell. */
export function tabInQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A rectangle by its first and last lines, as Univer has it. */
export interface CellSpan {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A rectangle of cells as Univer has it. */
export function spanOf({ row, column, rows, columns }: CellRange): CellSpan {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** The reverse. */
export function cellRangeOf({ startRow, endRow, startColumn, endColumn }: CellSpan): CellRange {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** «A1:B9», or «A1» for one cell. */
export function spanName({ startRow, startColumn, endRow, endColumn }: CellSpan): string {
  const [first, last] = [cellAddress(startRow, startColumn), cellAddress(endRow, endColumn)];
  return first === last ? first : `${first}:${last}`;
}

/** `A1:B9 D1` or `A1` as rectangles. */
export function readRanges(text: string): IRange[] {
  return text.split(/[\s,]+/).flatMap(part => {
    const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(part);
    if (!match) return [];
    const [, left, top, right = left, bottom = top] = match;
    return {
      startRow: Number(top) - 1,
      endRow: Number(bottom) - 1,
      startColumn: columnIndex(left!),
      endColumn: columnIndex(right!),
    };
  });
}
