import type { Undoer } from '../Undoing.ts';

/** A tab is called as before. */
export const renamedTab: Undoer<'renamedTab'> = ({ from, to }, { spreadsheet }) => {
  if (!spreadsheet.getSheetByName(from)) spreadsheet.getSheetByName(to)?.setName(from);
  return [];
};
