import { DRAFT_LENGTH } from '../../contract/schema.ts';
import { ask } from '../call/ask.ts';
import { inBrowser } from '../parts/inBrowser.ts';
import { type Draft, type Drafts, draftsIn, draftsText, newest } from './Drafts.ts';

const PLACE = 'thi-dua-dang-ky:';

let owner = '';
let drafts: Drafts = {};
let sent: string | undefined = '';
let sending: Promise<unknown> = Promise.resolve();

/**
 * What a person has typed before, as the browser and the script keep it: `text` is what the script gave. Several may share a
 * computer; who is not recognised by e-mail is blank.
 */
export function openDrafts(person: string, text: string): void {
  owner = person;
  drafts = newest(saved(PLACE + person), draftsIn(text));
  sent = text;
}

/** Those of names that begin so, with the rest of their names. */
export const draftsOf = (start: string): (readonly [rest: string, draft: Draft])[] =>
  Object.entries(drafts)
    .filter(([name]) => name.startsWith(start))
    .map(([name, draft]) => [name.slice(start.length), draft]);

export const draftOf = (name: string): Draft | undefined => drafts[name];

/** Keeps what was typed in the browser at once, or removes it; refused, it stays in memory. */
export function putDraft(name: string, value: unknown): void {
  const now = { at: new Date().toISOString(), value };
  const put = ({ [name]: _, ...others }: Drafts) =>
    value === undefined ? others : { ...others, [name]: now };
  drafts = put(drafts);
  // One that was kept may still have been on its way when the page opened.
  if (value === undefined) sent = undefined;
  inBrowser(() => {
    // Another window may have kept others meanwhile.
    const text = draftsText(put(saved(PLACE + owner)), Number.POSITIVE_INFINITY);
    if (text === '') localStorage.removeItem(PLACE + owner);
    else localStorage.setItem(PLACE + owner, text);
  }, undefined);
}

/**
 * Lets the script keep what was typed; resolves when it does. One after the other: requests of a page may overtake each other,
 * and an older draft must not come back. Where it fails, browser and memory still have it.
 */
export function sendDrafts(): Promise<unknown> {
  const text = draftsText(drafts, DRAFT_LENGTH);
  if (text === sent) return sending;
  sent = text;
  sending = sending.then(async () => {
    const answer = await ask('keepDraft', text);
    if ('refused' in answer && sent === text) sent = undefined;
  });
  return sending;
}

/** The newest draft of a name of anybody in this browser: all there is to copy where the page does not open. */
export function newestOfAnybody(name: string): Draft | undefined {
  const places = inBrowser(() => Object.keys(localStorage).filter(place => place.startsWith(PLACE)), []);
  return places.map(saved).reduce(newest, {})[name];
}

const saved = (place: string) => inBrowser(() => draftsIn(localStorage.getItem(place) ?? ''), {});
