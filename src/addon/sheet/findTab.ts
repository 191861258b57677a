import type { TabContent } from '../workbook/TabContent.ts';

/** The tab that is meant, by its named range and so also after it was renamed, else by its name. */
export function findTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, namedRange }: Pick<TabContent, 'name' | 'namedRange'>,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  return spreadsheet.getRangeByName(namedRange)?.getSheet() ?? spreadsheet.getSheetByName(name);
}
