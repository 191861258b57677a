import type { Person } from '../contract/FormData.ts';
import type { Registration } from '../contract/Registration.ts';
import { parseShare } from '../domain/initiative/shares.ts';

/** What has been typed so far; shares as typed. */
export interface Draft extends Omit<Registration, 'authors' | 'unitName' | 'despiteTwin'> {
  readonly authors: readonly { readonly code: string; readonly share: string }[];
}

const PLACE = 'thi-dua-dang-ky';

export function newDraft(me: string): Draft {
  const authors = me === '' ? [] : [{ code: me, share: '100' }];
  const blank = { kind: '', title: '', field: '', before: '', now: '', expected: '', starts: '' };
  return { key: crypto.randomUUID(), ...blank, authors };
}

/** What is sent; a share that cannot be read is 0, which is refused. */
export function toRegistration(draft: Draft, people: readonly Person[], despiteTwin: boolean): Registration {
  const authors = draft.authors.map(({ code, share }) => ({ code, share: parseShare(share) ?? 0 }));
  const unitName = people.find(person => person.code === authors[0]?.code)?.unit ?? '';
  return { ...draft, authors, unitName, despiteTwin };
}

/** The draft of before, where the browser keeps one. */
export function savedDraft(): Draft | undefined {
  try {
    const text = localStorage.getItem(PLACE);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

/** Keeps the draft, or removes it; some sandboxes refuse. */
export function saveDraft(draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(PLACE, JSON.stringify(draft));
    else localStorage.removeItem(PLACE);
  } catch {
    // The draft stays in memory.
  }
}
