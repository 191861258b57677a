import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { pageOf } from './pageOf.ts';

/** Opens the page for admins: set-up, check, sample data, undo. */
export function showAdmin(): void {
  const page = pageOf('Admin').setWidth(760).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(
    page,
    texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())].admin,
  );
}
