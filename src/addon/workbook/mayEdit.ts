/** Whether the person who runs this may type into the whole of a tab; asks the service. */
export function mayEdit(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every(protection => protection.canEdit());
}
