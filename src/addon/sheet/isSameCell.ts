import { isDate } from '../../domain/text/readCell.ts';
import type { Value } from './Grid.ts';

/** Whether a cell holds a value that was or would be written into it. */
export function isSameCell(cell: unknown, value: Value): boolean {
  if (isDate(cell) || isDate(value))
    return isDate(cell) && isDate(value) && cell.getTime() === value.getTime();
  return typeof value === 'number' ? cell === value : String(cell) === String(value);
}
