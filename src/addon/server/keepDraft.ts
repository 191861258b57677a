import { draftText } from '../../contract/texts.ts';
import { anybody, served } from '../call/served.ts';
import { putDraft } from '../register/draft.ts';

/** Keeps the draft of the person who calls, where only they can read it; blank removes it. */
export const keepDraft = served({ takes: draftText, by: anybody }, (spreadsheet, draft) => {
  putDraft(spreadsheet, draft);
  return null;
});
