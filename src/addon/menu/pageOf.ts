/**
 * A page of the add-on by its file. Its first element tells it which screen was asked for and in which time zone the
 * spreadsheet shows moments: the browser may be elsewhere.
 */
export function pageOf(file: string, screen = ''): GoogleAppsScript.HTML.HtmlOutput {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  return HtmlService.createHtmlOutput(
    html.replace('data-screen="" data-zone=""', `data-screen="${screen}" data-zone="${zone}"`),
  );
}
