import type { Cell, Range } from './Cell.ts';
import { cellText, isDate } from './readCell.ts';

/** Index of the last row of a range that holds something; an unticked checkbox and '' are nothing. */
export function lastUsed(range: Range): number {
  let last = range.length - 1;
  while (last > 0 && range[last]!.every(isEmpty)) last--;
  return last;
}

export function isEmpty(cell: Cell): boolean {
  if (typeof cell === 'string') return cell === '' || (!startsWithLetter(cell) && cellText(cell) === '');
  return typeof cell !== 'number' && cell !== true && !isDate(cell);
}

/** A quick sign that a text is not blank; most cells need no closer look. */
function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}
