import type { Person } from '../contract/FormData.ts';
import type { Registration } from '../contract/Registration.ts';
import { parseShare } from '../domain/initiative/shares.ts';

/** What has been typed so far; shares as typed. */
export interface Draft extends Omit<Registration, 'authors' | 'unitName' | 'despiteTwin'> {
  readonly authors: readonly { readonly code: string; readonly share: string }[];
}

/** Where the browser keeps the draft of a person; several may share a computer. */
const place = (me: string) => `thi-dua-dang-ky:${me}`;

const BLANK = { kind: '', title: '', field: '', before: '', now: '', expected: '', starts: '' };

export function newDraft(me: string): Draft {
  const authors = me === '' ? [] : [{ code: me, share: '100' }];
  return { key: crypto.randomUUID(), ...BLANK, authors };
}

/** What is sent; a share that cannot be read is 0, which is refused. */
export function toRegistration(draft: Draft, people: readonly Person[], despiteTwin: boolean): Registration {
  const authors = draft.authors.map(({ code, share }) => ({ code, share: parseShare(share) ?? 0 }));
  const unitName = people.find(person => person.code === authors[0]?.code)?.unit ?? '';
  return { ...draft, authors, unitName, despiteTwin };
}

/** The draft of before, where the browser keeps one. */
export function savedDraft(me: string): Draft | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place(me)) ?? 'null');
    return isDraft(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft, or removes it if nothing has been typed; some sandboxes refuse. */
export function saveDraft(me: string, draft: Draft | undefined): void {
  try {
    if (draft && hasContent(draft, me)) localStorage.setItem(place(me), JSON.stringify(draft));
    else localStorage.removeItem(place(me));
  } catch {
    // The draft stays in memory.
  }
}

function hasContent(draft: Draft, me: string): boolean {
  return JSON.stringify({ ...draft, key: '' }) !== JSON.stringify({ ...newDraft(me), key: '' });
}

/** An earlier version of the add-on may have kept something else. */
function isDraft(found: unknown): found is Draft {
  if (typeof found !== 'object' || found === null) return false;
  const { authors, ...texts } = found as Record<string, unknown>;
  return (
    ['key', ...Object.keys(BLANK)].every(name => typeof texts[name] === 'string') &&
    Array.isArray(authors) &&
    authors.every(author => typeof author?.code === 'string' && typeof author.share === 'string')
  );
}
