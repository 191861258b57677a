import type { Reply } from '../../contract/Reply.ts';
import { draftText } from '../../contract/texts.ts';
import { answered } from '../register/answered.ts';
import { checked } from '../register/checked.ts';
import { putDraft } from '../register/draft.ts';

/** Keeps the draft of the person who calls, where only they can read it; blank removes it. */
export function keepDraft(given: unknown): Reply<null> {
  return answered(() => {
    putDraft(SpreadsheetApp.getActiveSpreadsheet(), checked(draftText, given));
    return null;
  });
}
