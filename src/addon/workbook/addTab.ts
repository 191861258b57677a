import type { TabContent } from './TabContent.ts';

/** Adds an empty tab of the size that its content needs, at a place (0 is the first). */
export function addTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { name, columns, rows }: TabContent,
  place: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.insertSheet(name, place);
  const [width, height] = [sheet.getMaxColumns(), sheet.getMaxRows()];
  if (width < columns.length) sheet.insertColumnsAfter(width, columns.length - width);
  if (height > rows) sheet.deleteRows(rows + 1, height - rows);
  return sheet;
}
