import { findTab } from '../sheet/findTab.ts';
import type { Undoer } from './Undoing.ts';

/** The tab that a new spreadsheet comes with is back before all others go: one has to be left. */
export const blankTab: Undoer<'blankTab'> = ({ tab: name }, { spreadsheet, areTabsUntouched }) => {
  if (areTabsUntouched && !spreadsheet.getSheetByName(name)) spreadsheet.insertSheet(name, 0);
  return [];
};

/** A name that was given goes. */
export const name: Undoer<'name'> = ({ name: called }, { spreadsheet }) => {
  if (spreadsheet.getRangeByName(called)) spreadsheet.removeNamedRange(called);
  return [];
};

/** A protection that was made goes. */
export const protection: Undoer<'protection'> = ({ description }, { spreadsheet }) => {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const one of [...spreadsheet.getProtections(SHEET), ...spreadsheet.getProtections(RANGE)])
    if (one.getDescription() === description) one.remove();
  return [];
};

/** A tab is called as before. */
export const renamedTab: Undoer<'renamedTab'> = ({ from, to }, { spreadsheet }) => {
  if (!spreadsheet.getSheetByName(from)) spreadsheet.getSheetByName(to)?.setName(from);
  return [];
};

/** Tabs go only together: one that stays would name cells of those that are gone. */
export const tab: Undoer<'tab'> = ({ tab: name }, { spreadsheet, areTabsUntouched }) => {
  const sheet = findTab(spreadsheet, { name });
  if (!sheet) return [];
  if (!areTabsUntouched) return [{ kind: 'tab', tab: sheet.getName(), detail: '', count: 1 }];
  spreadsheet.deleteSheet(sheet);
  return [];
};
