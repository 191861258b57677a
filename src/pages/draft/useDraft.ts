import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSession } from '../sidebar/Session.ts';
import type { Answers } from './Answers.ts';
import { sendDrafts } from './keptDrafts.ts';
import { newDraft, type RegistrationDraft, registrationDraft } from './RegistrationDraft.ts';
import { useTyped } from './useTyped.ts';

/** The registration that is being typed; the script keeps it whenever a step is done. */
export function useDraft() {
  const { me } = useSession();
  const typed = useTyped<RegistrationDraft>('register', () => newDraft(me), registrationDraft);
  const { value: draft, set } = typed;
  const known = useRef(me);
  useLayoutEffect(() => {
    const [first] = draft.answers.authors;
    const isOther = me !== '' && (!first || first.code === known.current) && first?.code !== me;
    known.current = me;
    if (!isOther) return;
    set(before => {
      const others = before.answers.authors.slice(1).filter(({ code }) => code !== me);
      const authors = [{ code: me, share: first?.share ?? '100' }, ...others];
      return { ...before, answers: { ...before.answers, authors } };
    });
  });

  const change = (answers: Partial<Answers>) =>
    set(before => ({ ...before, answers: { ...before.answers, ...answers } }));
  const goTo = (step: number) => {
    set(before => ({ ...before, step }));
    void sendDrafts();
  };
  /** Begins anew, with these answers if there are any: after a receipt. */
  const begin = (answers?: Answers) => {
    const next = newDraft(me);
    typed.end(answers ? { ...next, answers } : next);
  };
  return { typed, draft, change, goTo, begin };
}
