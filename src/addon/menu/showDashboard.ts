import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { pageOf } from './pageOf.ts';

/** Opens the dashboard, from which the report is made. */
export function showDashboard(): void {
  const page = pageOf('Dashboard').setWidth(980).setHeight(680);
  SpreadsheetApp.getUi().showModalDialog(
    page,
    texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())].dashboard,
  );
}
