import type { Cell } from '../../domain/text/Cell.ts';
import { type Day, dayOf, formatDay, parseDate } from '../../domain/text/parseDate.ts';
import { cellText, isDate } from '../../domain/text/readCell.ts';

/** A cell as text: a date as dd/mm/yyyy. */
export function shown(cell: unknown): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : formatDay(dayOf(cell));
  return cell === undefined || cell === null ? '' : String(cell);
}

/** The moment that a cell holds, ISO 8601; blank if it holds none. */
export function isoOf(cell: unknown): string {
  return isDate(cell) && !Number.isNaN(cell.getTime()) ? cell.toISOString() : '';
}

/** The day that a cell holds, as a date or typed; null for none. */
export function dayIn(cell: Cell): Day | null {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? null : dayOf(cell);
  const day = parseDate(cellText(cell));
  return typeof day === 'number' ? day : null;
}
