import { useRef, useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import type { StateChange } from '../../contract/InitiativeChange.ts';
import { type Action, actions } from '../../domain/initiative/actions.ts';
import { evidenceProblem } from '../../domain/initiative/evidence.ts';
import { parseStart } from '../../domain/initiative/parseStart.ts';
import { LONGEST_TEXT } from '../../domain/initiative/problemsOf.ts';
import { dayOf } from '../../domain/text/parseDate.ts';
import { plainText } from '../../domain/text/plainText.ts';
import { useCall } from '../call/useCall.ts';
import { DraftNote } from '../draft/DraftNote.tsx';
import { sendDrafts } from '../draft/keptDrafts.ts';
import { useTyped } from '../draft/useTyped.ts';
import { ErrorSummary, type Wrong } from '../form/ErrorSummary.tsx';
import { TextAnswer } from '../form/Field.tsx';
import { readAs } from '../form/readAs.ts';
import { TypedForm } from '../form/TypedForm.tsx';
import { Lines } from '../parts/Lines.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { FailureBox } from '../sidebar/FailureBox.tsx';
import { useSession } from '../sidebar/Session.ts';
import { formTexts } from '../texts/formTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { type ProblemTexts, problemTexts } from '../texts/problemTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';
import { type ActionName, Decisions } from './Decisions.tsx';
import {
  BLANK,
  type StepAnswers,
  type StepBy,
  type StepDraft,
  stepDraft,
  stepKind,
  stepText,
} from './stepDraft.ts';

interface Props {
  readonly initiative: Initiative;
  readonly by: StepBy;
  /** The steps to choose from; one that is alone needs no choice. */
  readonly possible: readonly ActionName[];
  readonly onDone: (initiative: Initiative, action: ActionName) => void;
  /** What is offered beside taking the step: not to. */
  readonly other: { readonly label: string; readonly onChoose: () => void } | undefined;
  /** Whether this is what there is to do on the screen. */
  readonly isPrimary: boolean;
  /** Asks for the initiative as it is now. */
  readonly onFetch: () => Promise<unknown>;
}

/** What a step in the life of an initiative asks for, and the button that takes it. */
export function ActionForm({ initiative, by, possible, onDone, other, isPrimary, onFetch }: Props) {
  const words = useWords(stepTexts);
  const review = useWords(reviewTexts);
  const form = useWords(formTexts);
  const faults = useWords(problemTexts);
  const { as } = useSession();
  const draft = useTyped<StepDraft>(
    stepDraft(by, initiative.number),
    () => ({ chosen: undefined, typed: BLANK }),
    stepKind,
  );
  const { chosen, typed } = draft.value;
  const key = useRef(crypto.randomUUID());
  const changing = useCall((ask, change: StateChange) => ask('changeState', change));
  const [told, setTold] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);

  const action = possible.length === 1 ? possible[0] : possible.find(one => one === chosen);
  const step = actions.find(({ id }) => id === action);
  const idOf = (field: string) => `${field}-${initiative.number}`;
  const found = step
    ? wrongSteps(step, typed, initiative.evidence, words, faults)
    : [{ id: 'decision', message: review.noDecision }];
  const wrong = found.map(({ id, message }) => ({ id: idOf(id), message }));
  const shown = wrong.filter(({ id }) => told.includes(id));
  const errorOf = (field: string) => shown.find(({ id }) => id === idOf(field))?.message;
  const send = async () => {
    setTold(wrong.map(({ id }) => id));
    setTries(tries + 1);
    if (wrong.length > 0 || action === undefined) return;
    const result = step?.needsDay ? { day: typed.day, evidence: plainText(typed.evidence) } : BLANK;
    const changed = await changing.run({
      number: initiative.number,
      version: initiative.version,
      key: key.current,
      as,
      action,
      day: result.day,
      evidence: result.evidence,
      reason: plainText(typed.reason),
    });
    if (!changed) return;
    onDone(changed, action);
    draft.end();
    key.current = crypto.randomUUID();
  };
  const answer = (name: keyof StepAnswers, label: string, rows: number, hint?: string) => (
    <TextAnswer
      id={idOf(name)}
      label={label}
      hint={hint}
      error={errorOf(name)}
      rows={rows}
      most={name === 'reason' ? LONGEST_TEXT : undefined}
      value={typed[name]}
      onChange={value => draft.set(before => ({ chosen: action, typed: { ...before.typed, [name]: value } }))}
    />
  );
  const sendLabel = possible.length > 1 ? review.write : words.actions[possible[0]!];
  return (
    <TypedForm onSend={send} onLeave={sendDrafts}>
      <DraftNote of={draft} onDrop={changing.forgetFailure} />
      {shown.length > 0 && <ErrorSummary key={tries} wrong={shown} />}
      {possible.length > 1 && (
        <Decisions
          id={idOf('decision')}
          possible={possible}
          chosen={action}
          error={errorOf('decision')}
          onChoose={next => draft.set(before => ({ ...before, chosen: next }))}
        />
      )}
      {step?.needsDay && answer('day', words.day, 1, readAs(typed.day, form))}
      {step?.needsDay && <Lines text={initiative.evidence} />}
      {step?.needsDay && answer('evidence', form.optional(form.fields.evidence), 2, form.hints.evidence)}
      {answer('reason', step?.needsReason ? words.reason : form.optional(words.note), 3)}
      {changing.failure && (
        <FailureBox
          failure={changing.failure}
          typed={stepText(draft.value)}
          onFetch={() => void onFetch().then(changing.forgetFailure)}
        />
      )}
      <div class="buttons">
        <button type="submit" class={isPrimary ? 'primary' : ''} aria-disabled={changing.isRunning}>
          {changing.isRunning ? form.sending : sendLabel}
        </button>
        {other && (
          <button type="button" onClick={other.onChoose}>
            {other.label}
          </button>
        )}
      </div>
      <Waiting phase={changing.phase} sending={form.sending} />
    </TypedForm>
  );
}

/** What keeps a step from being taken, in the order of its form. */
function wrongSteps(
  step: Action,
  typed: StepAnswers,
  told: string,
  words: (typeof stepTexts)['vi'],
  faults: ProblemTexts,
): readonly Wrong[] {
  const found: Wrong[] = [];
  const day = step.needsDay ? parseStart(typed.day, dayOf(new Date())) : 0;
  if (typeof day !== 'number')
    found.push({ id: 'day', message: day === 'missing' ? words.noDay : faults[day](typed.day) });
  const evidence = step.needsDay && evidenceProblem(told, typed.evidence);
  if (evidence) found.push({ id: 'evidence', message: faults[evidence.code](evidence.found) });
  const { length } = plainText(typed.reason);
  if (length > LONGEST_TEXT) found.push({ id: 'reason', message: faults.long(String(length), LONGEST_TEXT) });
  if (step.needsReason && typed.reason.trim() === '') found.push({ id: 'reason', message: words.noReason });
  return found;
}
