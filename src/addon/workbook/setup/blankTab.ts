/** What Google calls the only tab of a new spreadsheet. */
const FIRST_TAB = /^(Trang tính|Sheet)\s?1$/;

/** The tab that a new spreadsheet comes with, as long as nobody has used it. */
export function blankTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return spreadsheet.getSheets().find(sheet => FIRST_TAB.test(sheet.getName()) && sheet.getLastRow() === 0);
}
