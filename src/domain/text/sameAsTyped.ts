import type { Cell } from './Cell.ts';
import { dayOf, parseDate } from './parseDate.ts';
import { parseNumber } from './parseNumber.ts';
import { isDate } from './readCell.ts';

/** Whether a cell holds what a sheet makes of something that was typed into it: «12,5» a number, «06/3/2020» a day. */
export function sameAsTyped(cell: Cell, typed: Cell): boolean {
  const [found, wanted] = [cell ?? '', typed ?? ''];
  if (isDate(found))
    return isDate(wanted)
      ? found.getTime() === wanted.getTime()
      : typeof wanted === 'string' && parseDate(wanted) === dayOf(found);
  if (typeof wanted !== 'string') return found === wanted;
  if (typeof found === 'string') return found === wanted.replace(/^'/, '');
  const number = parseNumber(wanted);
  return typeof number === 'object' && number.value === found;
}
