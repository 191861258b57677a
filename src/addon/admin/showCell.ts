import { cellRequest } from '../../contract/AdminCheck.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';

/** Selects a cell in the sheet of the person who asks; the first of the tab if none is named. */
export const showCell = served({ takes: cellRequest, by: anybody }, (spreadsheet, { tab, cell }) => {
  const sheet = spreadsheet.getSheetByName(tab) ?? refuse('missingTab', { tab });
  sheet.getRange(cell || 'A1').activate();
  return null;
});
