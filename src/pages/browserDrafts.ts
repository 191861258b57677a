import { type Draft, draftIn, hasContent, newerOf } from './Draft.ts';

const PLACE = 'thi-dua-dang-ky:';

/** The draft that this browser keeps of a person; several may share a computer. */
export function savedDraft(me: string): Draft | undefined {
  try {
    return draftIn(localStorage.getItem(PLACE + me) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the draft, or removes it if there is none or nothing was typed; some sandboxes refuse. */
export function saveDraft(me: string, draft: Draft | undefined): void {
  try {
    if (draft && hasContent(draft)) localStorage.setItem(PLACE + me, JSON.stringify(draft));
    else localStorage.removeItem(PLACE + me);
  } catch {
    // The draft stays in memory.
  }
}

/** The newest draft of anybody in this browser: all there is to copy where the sidebar does not open. */
export function newestSavedDraft(): Draft | undefined {
  try {
    return Object.keys(localStorage)
      .filter(name => name.startsWith(PLACE))
      .map(name => draftIn(localStorage.getItem(name) ?? ''))
      .reduce(newerOf, undefined);
  } catch {
    return undefined;
  }
}
