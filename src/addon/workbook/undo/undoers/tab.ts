import { findTab } from '../../../sheet/findTab.ts';
import type { Undoer } from '../Undoing.ts';

/** Tabs go only together: one that stays would name cells of those that are gone. */
export const tab: Undoer<'tab'> = ({ tab: name }, { spreadsheet, areTabsUntouched }) => {
  const sheet = findTab(spreadsheet, { name });
  if (!sheet) return [];
  if (!areTabsUntouched) return [{ kind: 'tab', tab: sheet.getName(), detail: '', count: 1 }];
  spreadsheet.deleteSheet(sheet);
  return [];
};
