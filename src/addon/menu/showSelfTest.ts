import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the page that asks Google Sheets what its guides leave open. */
export function showSelfTest(): void {
  const page = HtmlService.createHtmlOutputFromFile('SelfTest').setWidth(760).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, texts[language()].selfTest);
}
