import { anybody, nothing, served } from '../call/served.ts';
import { pageOf } from '../menu/pageOf.ts';
import { languageIn } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';

/** Opens the report, wide enough for a page of A4. */
export const showReport = served({ takes: nothing, by: anybody }, spreadsheet => {
  const page = pageOf('Report').setWidth(980).setHeight(680);
  SpreadsheetApp.getUi().showModalDialog(page, texts[languageIn(spreadsheet)].report);
  return null;
});
