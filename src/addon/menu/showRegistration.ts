import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the sidebar in which an initiative is registered. */
export function showRegistration(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(texts[language()].register);
  SpreadsheetApp.getUi().showSidebar(page);
}
