import type { BookCell, BookTab } from './Book.ts';
import type { PlainValue } from './PlainValue.ts';

/** Whether a cell holds nothing that a person would see. */
export function isBlank(value: PlainValue | undefined): boolean {
  return value === null || value === undefined || value === '';
}

/** How many rows of the tab are in use; an unticked checkbox alone does not make a row. */
export function usedRows(tab: BookTab): number {
  return tab.cells.findLastIndex(row => row.some(cell => cell.value !== false && isUsed(cell))) + 1;
}

/** How many columns of the tab are in use. */
export function usedColumns(tab: BookTab): number {
  return tab.cells.reduce((most, row) => Math.max(most, row.findLastIndex(isUsed) + 1), 0);
}

function isUsed(cell: BookCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || !isBlank(cell.value));
}
