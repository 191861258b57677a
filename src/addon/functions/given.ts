import type { Cell } from '../../domain/text/Cell.ts';
import { isDate } from '../../domain/text/readCell.ts';

/**
 * An argument as cells can be: a page may call these functions, too, and send anything. What is no cell counts as blank,
 * what is no row as a row of one cell.
 */
export function given(argument: Cell): Cell {
  if (!Array.isArray(argument)) return isCell(argument) ? argument : '';
  if (argument.every(row => Array.isArray(row) && row.every(isCell))) return argument;
  return argument.map(row => (Array.isArray(row) ? row : [row]).map(cell => (isCell(cell) ? cell : '')));
}

function isCell(cell: Cell): boolean {
  return typeof cell !== 'object' || isDate(cell);
}
