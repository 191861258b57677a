import { settingsTab } from '../../tabs/fixed.ts';
import { refuse } from '../call/Refused.ts';
import { findTab } from '../sheet/findTab.ts';

/** Refuses whoever may not edit the protected tab Cấu hình; before it is protected everybody may set up who may edit. */
export function onlyAdmins(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const protections = findTab(spreadsheet, settingsTab)?.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protections?.some(protection => !protection.canEdit())) refuse('readOnly', { message: '' });
}

/** Whether the person who runs this may type into the whole of a tab; asks the service. */
export function mayEdit(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every(protection => protection.canEdit());
}
