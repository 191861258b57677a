import type { Initiative } from '../../contract/Initiative.ts';
import { useCall } from '../call/useCall.ts';
import { type Answers, answersOf, nameOf, toSend } from '../draft/Answers.ts';
import { useSession } from '../sidebar/Session.ts';
import { forget, useKept } from '../sidebar/useKept.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { mergeEdit } from './mergeEdit.ts';
import { StepForm } from './StepForm.tsx';
import { useSimilar } from './useSimilar.ts';

interface Props {
  readonly initiative: Initiative;
  readonly onDone: (changed: Initiative) => void;
  readonly onFetch: () => Promise<readonly Initiative[] | undefined>;
  readonly onLeave: () => void;
}

interface Editing {
  /** The initiative as it was when what was typed was last laid beside it. */
  readonly seen: Initiative;
  readonly answers: Answers;
  readonly step: number;
  readonly key: string;
  readonly conflicts: readonly (keyof Answers)[] | undefined;
}

/** Changes an initiative in the form in which it was registered; nobody overwrites what they have not seen. */
export function EditScreen({ initiative, onDone, onFetch, onLeave }: Props) {
  const { number } = initiative;
  const words = useWords(mineTexts);
  const { fields } = useWords(formTexts);
  const { as, data } = useSession();
  const place = `edit:${number}`;
  const [editing, set] = useKept<Editing>(place, () => ({
    seen: initiative,
    answers: answersOf(initiative),
    step: 0,
    key: crypto.randomUUID(),
    conflicts: undefined,
  }));
  const { similarTo } = useSimilar(number);
  const { seen, answers, step, key, conflicts } = editing;
  const sending = useCall(ask =>
    ask('editInitiative', { ...toSend(answers), number, version: seen.version, key, as }),
  );

  const send = async () => {
    const changed = await sending.run();
    if (!changed) return;
    onDone(changed);
    forget(place);
  };
  const fetch = async () => {
    const now = (await onFetch())?.find(one => one.number === number);
    if (!now) return;
    sending.forgetFailure();
    set(before => ({
      ...before,
      ...mergeEdit(before.seen, now, before.answers),
      seen: now,
      key: crypto.randomUUID(),
    }));
    document.querySelector('h1')?.focus();
  };
  const theirs = (name: keyof Answers) =>
    name === 'authors'
      ? answersOf(seen)
          .authors.map(author => `${nameOf(author, data.people)}: ${author.share}%`)
          .join('; ')
      : answersOf(seen)[name];
  return (
    <StepForm
      of={words.editing(number)}
      answers={answers}
      step={step}
      told={initiative.evidence}
      sendLabel={words.save}
      sending={sending}
      similarTo={similarTo}
      onChange={changed => set(before => ({ ...before, answers: { ...before.answers, ...changed } }))}
      onStep={next => set(before => ({ ...before, step: next }))}
      onSend={send}
      onFetch={() => void fetch()}
      onLeave={() => {
        onLeave();
        if (JSON.stringify(answers) === JSON.stringify(answersOf(seen))) forget(place);
      }}
    >
      {conflicts && (
        <div class="note">
          <p role="status">{words.merged}</p>
          {conflicts.map(name => (
            <p key={name}>
              {words.theirs(fields[name])} <span lang="vi">{theirs(name)}</span>
            </p>
          ))}
        </div>
      )}
    </StepForm>
  );
}
