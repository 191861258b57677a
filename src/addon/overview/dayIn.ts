import type { Cell } from '../../domain/text/Cell.ts';
import { type Day, dayOf, parseDate } from '../../domain/text/parseDate.ts';
import { cellText, isDate } from '../../domain/text/readCell.ts';

/** The day that a cell holds, as a date or typed; null for none. */
export function dayIn(cell: Cell): Day | null {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? null : dayOf(cell);
  const day = parseDate(cellText(cell));
  return typeof day === 'number' ? day : null;
}
