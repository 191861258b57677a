import { language } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** The screens of the sidebar that the menu opens. */
export type Screen = 'register' | 'mine' | 'scores' | 'review';

/** Opens the sidebar on a screen: its page reads which one from its first element. */
export function showSidebar(screen: Screen): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const page = HtmlService.createHtmlOutput(html.replace('data-screen=""', `data-screen="${screen}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(texts[language()][screen]));
}
