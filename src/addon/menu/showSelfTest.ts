import { anybody, nothing, served } from '../call/served.ts';
import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the page that asks Google Sheets what its guides leave open; the page for admins calls it. */
export const showSelfTest = served({ takes: nothing, by: anybody }, spreadsheet => {
  const page = HtmlService.createHtmlOutputFromFile('SelfTest').setWidth(760).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, texts[languageIn(spreadsheet)].selfTest);
  return null;
});
