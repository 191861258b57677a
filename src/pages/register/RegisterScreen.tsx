import { useEffect } from 'preact/hooks';
import type { Receipt, Registration } from '../../contract/Registration.ts';
import { fold } from '../../domain/text/fold.ts';
import { useCall } from '../call/useCall.ts';
import { type Answers, toSend, typedText } from '../draft/Answers.ts';
import { DraftNote } from '../draft/DraftNote.tsx';
import { registrationDraft } from '../draft/RegistrationDraft.ts';
import { useDraft } from '../draft/useDraft.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { useSession } from '../sidebar/Session.ts';
import { useKept } from '../sidebar/useKept.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { registerTexts } from '../texts/registerTexts.ts';
import { ReceiptScreen } from './ReceiptScreen.tsx';
import { StepForm } from './StepForm.tsx';
import { useSimilar } from './useSimilar.ts';

interface Done {
  readonly receipt: Receipt;
  /** What was sent. */
  readonly answers: Answers;
  readonly isWithdrawn: boolean;
}

/** Registers an initiative in four steps, then shows the receipt. Nothing typed is lost before there is one. */
export function RegisterScreen() {
  const { data } = useSession();
  const words = useWords(registerTexts);
  const { fields } = useWords(formTexts);
  const { round } = data;
  const sending = useCall((ask, asked: Registration) => ask('registerInitiative', asked));
  const { similarTo, add } = useSimilar();
  const { typed, draft, change, goTo, begin } = useDraft();
  const [done, setDone] = useKept<Done | undefined>('receipt', () => undefined);
  const { answers, key } = draft;
  // Read once: who comes back may have withdrawn or changed it. Only text that stands nowhere else is shown again.
  useEffect(
    () => () => setDone(one => (one?.isWithdrawn || one?.receipt.differs ? one : undefined)),
    [setDone],
  );

  const send = async (anyway: boolean) => {
    const asked = toSend(answers);
    // Whoever has read the form over has seen those of the same title.
    const hasSeenTwin = similarTo(answers.title).some(({ title }) => fold(title) === fold(answers.title));
    const receipt = await sending.run({
      ...asked,
      key,
      despiteTwin: anyway || hasSeenTwin,
    });
    if (!receipt) return;
    const { number, title, differs } = receipt;
    const unit = data.people.find(({ code }) => asked.authors.some(one => one.code === code))?.unit ?? '';
    add({ number, title, unit, state: 'Đã đăng ký' });
    // What is not in the register stays a draft, under a key of its own.
    begin(differs ? answers : undefined);
    setDone(() => ({ receipt, answers, isWithdrawn: false }));
  };

  if (done)
    return (
      <ReceiptScreen
        {...done}
        onWithdrawn={() => setDone(() => ({ ...done, isWithdrawn: true }))}
        onAnother={reused => {
          if (reused) begin(reused);
          setDone(() => undefined);
        }}
      />
    );
  if (!round.takes)
    return (
      <>
        <Heading title={words.heading} />
        <p class="warning">{words.closed(round.deadline)}</p>
        <p lang="vi">{words.ask(data.contact)}</p>
        {registrationDraft.isWorth(draft) && (
          <div>
            <p>{words.typed}</p>
            <CopyButton text={typedText(answers, fields)} />
          </div>
        )}
      </>
    );
  return (
    <StepForm
      of={words.heading}
      answers={answers}
      step={draft.step}
      sendLabel={words.send}
      sending={sending}
      similarTo={similarTo}
      onChange={change}
      onStep={goTo}
      onSend={send}
    >
      <DraftNote of={typed} onDrop={sending.forgetFailure} />
      {draft.step === 0 && (
        <p class="hint">
          {round.left === null ? '' : `${words.deadline(round.deadline, round.left)} `}
          {words.secret}
        </p>
      )}
    </StepForm>
  );
}
