import { ask } from './call/ask.ts';
import { type Draft, hasContent } from './Draft.ts';

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
export function keepServerDraft(draft: Draft | undefined): void {
  const text = draft && hasContent(draft) ? JSON.stringify(draft) : '';
  // Removing is always asked for: one that was kept may still have been on its way when the sidebar opened.
  if (text === last && text !== '') return;
  last = text;
  sending = sending.then(async () => {
    const answer = await ask('keepDraft', text);
    if ('refused' in answer && last === text) last = undefined;
  });
}
