import { ask } from '../call/ask.ts';
import { inBrowser } from '../parts/inBrowser.ts';
import { draftIn, hasContent, newerOf, type RegistrationDraft } from './RegistrationDraft.ts';

const PLACE = 'thi-dua-dang-ky:';

let typed: RegistrationDraft | undefined;

/** The draft that this browser keeps of a person; several may share a computer. */
export function savedDraft(me: string): RegistrationDraft | undefined {
  return inBrowser(() => draftIn(localStorage.getItem(PLACE + me) ?? ''), undefined);
}

/** Keeps the draft, or removes it if there is none or nothing was typed; refused, it stays in memory. */
export function saveDraft(me: string, draft: RegistrationDraft | undefined): void {
  typed = draft;
  inBrowser(() => {
    if (draft && hasContent(draft)) localStorage.setItem(PLACE + me, JSON.stringify(draft));
    else localStorage.removeItem(PLACE + me);
  }, undefined);
}

/** The newest draft of anybody in this browser: all there is to copy where the sidebar does not open. */
export function newestSavedDraft(): RegistrationDraft | undefined {
  const drafts = () =>
    Object.keys(localStorage)
      .filter(name => name.startsWith(PLACE))
      .map(name => draftIn(localStorage.getItem(name) ?? ''));
  return inBrowser(drafts, []).reduce(newerOf, undefined);
}

let last: string | undefined = '';
let sending: Promise<unknown> = Promise.resolve();

/** What the script keeps already, as it gave it. */
export function knowServerDraft(text: string): void {
  last = text;
}

/**
 * Keeps the draft with the script, or removes it. One after the other: requests of a page may overtake each other, and
 * an older draft must not come back. Where it fails, browser and memory still have it.
 */
export function keepServerDraft(draft: RegistrationDraft | undefined): void {
  const text = draft && hasContent(draft) ? JSON.stringify(draft) : '';
  // Removing is always asked for: one that was kept may still have been on its way when the sidebar opened.
  if (text === last && text !== '') return;
  last = text;
  sending = sending.then(async () => {
    const answer = await ask('keepDraft', text);
    if ('refused' in answer && last === text) last = undefined;
  });
}

/** Before the page is left: resolves when the script keeps what was typed. */
export function settled(): Promise<unknown> {
  if (typed) keepServerDraft(typed);
  return sending;
}
