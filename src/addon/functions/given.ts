import type { Cell, Range } from '../../domain/text/Cell.ts';
import { isDate } from '../../domain/text/readCell.ts';

/**
 * An argument as Sheets gives it: a page may call these functions, too, and send anything. What is no row counts as a row
 * of one cell, what is neither range nor cell as blank; what is no cell within a range is left to whoever reads it.
 */
export function given(argument: Cell): Cell {
  if (!Array.isArray(argument)) return typeof argument !== 'object' || isDate(argument) ? argument : '';
  return argument.every(Array.isArray) ? argument : argument.map(row => (Array.isArray(row) ? row : [row]));
}

/** One cell arrives as a scalar, a range as rows, an omitted argument as undefined or `''`. */
export function asRange(argument: Cell): Range {
  const cells = given(argument);
  if (Array.isArray(cells)) return cells as Range;
  return cells === undefined || cells === '' ? [] : [[cells]];
}
