import type { Reply } from '../../contract/Reply.ts';
import { answered } from '../register/answered.ts';
import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the page that asks Google Sheets what its guides leave open; the page for admins calls it. */
export function showSelfTest(): Reply<null> {
  return answered(() => {
    const page = HtmlService.createHtmlOutputFromFile('SelfTest').setWidth(760).setHeight(520);
    SpreadsheetApp.getUi().showModalDialog(
      page,
      texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())].selfTest,
    );
    return null;
  });
}
