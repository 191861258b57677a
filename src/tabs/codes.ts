import { keyTitles } from '../domain/counting/KeyColumn.ts';
import type { Column, Reference } from './Column.ts';

/** The columns that name people and units, to which those of other tabs refer. */
export const staffCode: Reference = { tab: 'Cán bộ', column: keyTitles.staff };
export const unitCode: Reference = { tab: 'Đơn vị', column: keyTitles.units };

/** The unit of a row, chosen from the tab Đơn vị. */
export function unitColumn(note: string): Column {
  return { header: unitCode.column, choices: unitCode, note, width: 14 };
}

/** People of a row, one or several. */
export function peopleColumn(note: string, width: number): Column {
  return { header: staffCode.column, codesOf: staffCode, note, width };
}
