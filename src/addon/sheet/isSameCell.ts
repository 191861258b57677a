import { isDate } from '../../domain/text/readCell.ts';

/** Whether a cell holds a value that was or would be written into it. */
export function isSameCell(cell: unknown, value: string | number | Date): boolean {
  if (isDate(cell) || isDate(value))
    return isDate(cell) && isDate(value) && cell.getTime() === value.getTime();
  return typeof value === 'number' ? cell === value : String(cell) === value;
}
