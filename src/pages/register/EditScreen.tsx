import { useEffect } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import { useCall } from '../call/useCall.ts';
import { type Answers, answersOf, nameOf, toSend } from '../draft/Answers.ts';
import { DraftNote } from '../draft/DraftNote.tsx';
import { sendDrafts } from '../draft/keptDrafts.ts';
import { useTyped } from '../draft/useTyped.ts';
import { useSession } from '../sidebar/Session.ts';
import { forget } from '../sidebar/useKept.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { type Editing, edit, editDraft, mergedWith } from './editDraft.ts';
import { StepForm } from './StepForm.tsx';
import { useSimilar } from './useSimilar.ts';

interface Props {
  readonly initiative: Initiative;
  readonly onDone: (changed: Initiative) => void;
  readonly onFetch: () => Promise<readonly Initiative[] | undefined>;
  readonly onLeave: () => void;
}

/** Changes an initiative in the form in which it was registered; nobody overwrites what they have not seen. */
export function EditScreen({ initiative, onDone, onFetch, onLeave }: Props) {
  const { number } = initiative;
  const words = useWords(mineTexts);
  const { fields } = useWords(formTexts);
  const { as, data } = useSession();
  const typed = useTyped<Editing>(
    editDraft(number),
    () => ({
      seen: answersOf(initiative),
      version: initiative.version,
      answers: answersOf(initiative),
      step: 0,
      key: crypto.randomUUID(),
      conflicts: undefined,
    }),
    edit,
  );
  const { set } = typed;
  const { similarTo } = useSimilar(number);
  const { seen, version, answers, step, key, conflicts } = typed.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed before this screen was opened.
  useEffect(() => {
    if (typed.restored !== undefined && version !== initiative.version)
      set(before => mergedWith(before, initiative));
  }, []);
  const sending = useCall(ask => ask('editInitiative', { ...toSend(answers), number, version, key, as }));

  const send = async () => {
    const changed = await sending.run();
    if (!changed) return;
    onDone(changed);
    typed.end();
  };
  const fetch = async () => {
    const now = (await onFetch())?.find(one => one.number === number);
    if (!now) return;
    sending.forgetFailure();
    set(before => mergedWith(before, now));
    document.querySelector('h1')?.focus();
  };
  const theirs = (name: keyof Answers) =>
    name === 'authors'
      ? seen.authors.map(author => `${nameOf(author, data.people)}: ${author.share}%`).join('; ')
      : seen[name];
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
      onStep={next => {
        set(before => ({ ...before, step: next }));
        void sendDrafts();
      }}
      onSend={send}
      onFetch={() => void fetch()}
      onLeave={() => {
        onLeave();
        if (edit.isWorth(typed.value)) void sendDrafts();
        else forget(editDraft(number));
      }}
    >
      <DraftNote of={typed} onDrop={sending.forgetFailure} />
      {initiative.state === 'Cần bổ sung' && initiative.reason !== '' && (
        <p class="warning">
          {words.asked} <span lang="vi">{initiative.reason}</span>
        </p>
      )}
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
