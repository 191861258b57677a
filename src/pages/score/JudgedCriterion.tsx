import { useId, useState } from 'preact/hooks';
import type { Judgement, Judgements } from '../../contract/Judgement.ts';
import { type Stage, stages } from '../../domain/judgement/columns.ts';
import { CallButton } from '../call/CallButton.tsx';
import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { DraftNote } from '../draft/DraftNote.tsx';
import { sendDrafts } from '../draft/keptDrafts.ts';
import { useTyped } from '../draft/useTyped.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { useSession } from '../sidebar/Session.ts';
import { judgementTexts } from '../texts/judgementTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { judgementDraft, judgementKind, type TypedJudgement } from './judgementDraft.ts';

const NOTHING = { text: '', isWrong: false };

/** The three judgements of one criterion; those that this person may enter can be typed, one at a time. */
export function JudgedCriterion({
  criterion,
  most,
  start,
  may,
  onEntered,
}: {
  readonly criterion: Pick<Judgement, 'side' | 'code' | 'column'>;
  /** The most points; blank where it is judged in words. */
  readonly most: string;
  readonly start: Judgements;
  readonly may: readonly Stage[];
  readonly onEntered: () => void;
}) {
  const words = useWords(judgementTexts);
  const { tabs } = useSession().data;
  const id = useId();
  const [held, setHeld] = useState(start);
  const typing = useTyped<TypedJudgement>(
    judgementDraft(criterion),
    () => ({ stage: may[0], value: '', reason: '' }),
    judgementKind,
  );
  const { stage, value, reason } = typing.value;
  const type = (changed: Partial<TypedJudgement>) => typing.set(before => ({ ...before, ...changed }));
  const [outcome, setOutcome] = useState(NOTHING);
  const entering = useCall((ask, chosen: Stage) =>
    ask('enterJudgement', { ...criterion, stage: chosen, value, before: held[chosen], reason }),
  );
  const { isRunning, failure } = entering;
  const typed = stages.map(one => held[one]).filter(text => text !== '');
  const save = async (chosen: Stage) => {
    setOutcome(NOTHING);
    const entered = await entering.run(chosen);
    if (!entered) return;
    const { judgements, obstacle, detail } = entered;
    if (obstacle === '' || obstacle === 'changed') setHeld(judgements);
    if (obstacle !== '')
      return setOutcome({ text: words.obstacles[obstacle](detail, tabs.staff), isWrong: true });
    setOutcome({ text: words.saved, isWrong: false });
    typing.end({ stage: chosen, value: '', reason: '' });
    onEntered();
  };
  return (
    <fieldset class="field">
      <legend lang="vi">{criterion.column}</legend>
      <dl>
        {stages.map(one => (
          <div key={one}>
            <dt>{words.stages[one]}</dt>
            <dd>{held[one] || words.none}</dd>
          </div>
        ))}
      </dl>
      {new Set(typed).size > 1 && <p class="warning">{words.differ}</p>}
      {stage !== undefined && (
        <>
          <DraftNote of={typing} />
          {may.length > 1 && (
            <select
              aria-label={words.heading}
              value={stage}
              onChange={event => type({ stage: event.currentTarget.value as Stage })}
            >
              {may.map(one => (
                <option key={one} value={one}>
                  {words.stages[one]}
                </option>
              ))}
            </select>
          )}
          <label for={`${id}-value`}>{words.enter(words.stages[stage], most)}</label>
          <input
            id={`${id}-value`}
            value={value}
            aria-describedby={`${id}-told`}
            onInput={event => type({ value: event.currentTarget.value })}
            onBlur={sendDrafts}
          />
          <label for={`${id}-reason`}>{words.reason}</label>
          <input
            id={`${id}-reason`}
            value={reason}
            onInput={event => type({ reason: event.currentTarget.value })}
            onBlur={sendDrafts}
          />
          <CallButton
            label={words.save(words.stages[stage])}
            running={words.saving}
            isRunning={isRunning}
            onPress={() => save(stage)}
          />
          <Waiting phase={entering.phase} />
        </>
      )}
      <p role="status" id={`${id}-told`} class={failure || outcome.isWrong ? 'error' : 'success'}>
        {failure ? <FailureText failure={failure} hasText={value !== ''} /> : outcome.text}
      </p>
    </fieldset>
  );
}
