import type { Reply } from '../../contract/Reply.ts';
import { pageOf } from '../menu/pageOf.ts';
import { answered } from '../register/answered.ts';
import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the report, wide enough for a page of A4. */
export function showReport(): Reply<null> {
  return answered(() => {
    const page = pageOf('Report').setWidth(980).setHeight(680);
    SpreadsheetApp.getUi().showModalDialog(
      page,
      texts[languageIn(SpreadsheetApp.getActiveSpreadsheet())].report,
    );
    return null;
  });
}
