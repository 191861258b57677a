import type { Undoer } from '../Undoing.ts';

/** A protection that was made goes. */
export const protection: Undoer<'protection'> = ({ description }, { spreadsheet }) => {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const one of [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)])
    if (one.getDescription() === description) one.remove();
  return [];
};
