import type { Undoer } from '../Undoing.ts';

/** The tab that a new spreadsheet comes with is back before all others go: one has to be left. */
export const blankTab: Undoer<'blankTab'> = ({ tab: name }, { spreadsheet, areTabsUntouched }) => {
  if (areTabsUntouched && !spreadsheet.getSheetByName(name)) spreadsheet.insertSheet(name, 0);
  return [];
};
