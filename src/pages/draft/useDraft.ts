import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSession } from '../sidebar/Session.ts';
import { useKept } from '../sidebar/useKept.ts';
import type { Answers } from './Answers.ts';
import { keepServerDraft, saveDraft, savedDraft } from './keptDrafts.ts';
import { draftIn, newDraft, newerOf, type RegistrationDraft } from './RegistrationDraft.ts';

interface KeptDraft {
  readonly draft: RegistrationDraft;
  /** When what was restored had been changed last; undefined where nothing was. */
  readonly restored: string | undefined;
}

/** The registration that is being typed: in memory, in the browser, and with the script whenever a step is done. */
export function useDraft() {
  const { data, me } = useSession();
  const [{ draft, restored }, set] = useKept<KeptDraft>('draft', () => {
    const found = newerOf(savedDraft(data.me), draftIn(data.draft));
    return { draft: found ?? newDraft(me), restored: found?.at };
  });
  // Before the next paint: a page that is closed right after a key has kept that key.
  useLayoutEffect(() => saveDraft(data.me, draft), [data.me, draft]);

  const known = useRef(me);
  useLayoutEffect(() => {
    const [first] = draft.answers.authors;
    const isOther = me !== '' && (!first || first.code === known.current) && first?.code !== me;
    known.current = me;
    if (!isOther) return;
    set(before => {
      const others = before.draft.answers.authors.slice(1).filter(({ code }) => code !== me);
      const authors = [{ code: me, share: first?.share ?? '100' }, ...others];
      return { ...before, draft: { ...before.draft, answers: { ...before.draft.answers, authors } } };
    });
  }, [me, draft, set]);

  const change = (answers: Partial<Answers>) =>
    set(({ draft: one, restored: since }) => ({
      draft: { ...one, answers: { ...one.answers, ...answers }, at: new Date().toISOString() },
      restored: since,
    }));
  const goTo = (step: number) => {
    keepServerDraft({ ...draft, step });
    set(before => ({ ...before, draft: { ...before.draft, step } }));
  };
  /** Begins anew, with these answers if there are any: after a receipt, or when it is not wanted. */
  const begin = (answers?: Answers) => {
    keepServerDraft(undefined);
    set(() => {
      const next = newDraft(me);
      return { draft: answers ? { ...next, answers } : next, restored: undefined };
    });
    // Also where the form is no longer shown.
    saveDraft(data.me, undefined);
  };
  return { draft, restored, change, goTo, begin };
}
