import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { pageOf } from './pageOf.ts';

/** The screens of the sidebar that the menu opens. */
export type Screen = 'register' | 'mine' | 'scores' | 'review';

/** Opens the sidebar on a screen. */
export function showSidebar(screen: Screen): void {
  const page = pageOf('Sidebar', screen).setTitle(
    texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())][screen],
  );
  SpreadsheetApp.getUi().showSidebar(page);
}
