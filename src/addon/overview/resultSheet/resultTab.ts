import { type People, peopleIn } from '../../../domain/overview/resultSheet/kept.ts';
import { resultSheetTab, settingsTab } from '../../../tabs/fixed.ts';
import { refuse } from '../../call/Refused.ts';
import { mayEdit } from '../../settings/rights.ts';
import { findTab } from '../../sheet/findTab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab Kết quả: whoever wants to keep it as it is gives it another name. */
export function resultSheetOf(spreadsheet: Spreadsheet): Sheet | null {
  return spreadsheet.getSheetByName(resultSheetTab.name);
}

/** Whether whoever asks may have it written: who may edit it, or, while there is none, Cấu hình. */
export function mayWriteResults(spreadsheet: Spreadsheet): boolean {
  const sheet = resultSheetOf(spreadsheet) ?? findTab(spreadsheet, settingsTab);
  return !sheet || mayEdit(sheet);
}

/** Refuses everybody else. */
export function onlyWriters(spreadsheet: Spreadsheet): void {
  if (!mayWriteResults(spreadsheet)) refuse('readOnly', { message: '' });
}

/** What people have written where they may; refuses where anything else would be lost. */
export function filledIn(sheet: Sheet): People['filled'] {
  const { cell, filled } = peopleIn(sheet.getDataRange().getValues());
  return cell === undefined ? filled : refuse('peoplesTab', { tab: resultSheetTab.name, cell });
}
