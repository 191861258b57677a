import { dayOf, formatDay } from '../../domain/text/parseDate.ts';
import { isDate } from '../../domain/text/readCell.ts';

/** A cell as text: a date as dd/mm/yyyy. */
export function shown(cell: unknown): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : formatDay(dayOf(cell));
  return cell === undefined || cell === null ? '' : String(cell);
}

/** The moment that a cell holds, ISO 8601; blank if it holds none. */
export function isoOf(cell: unknown): string {
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.toISOString() : '';
}
