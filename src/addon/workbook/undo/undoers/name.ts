import type { Undoer } from '../Undoing.ts';

/** A name that was given goes. */
export const name: Undoer<'name'> = ({ name: called }, { spreadsheet }) => {
  if (spreadsheet.getRangeByName(called)) spreadsheet.removeNamedRange(called);
  return [];
};
