import { useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import type { StateChange } from '../../contract/InitiativeChange.ts';
import { type ActionId, actions, isForDeciders } from '../../domain/initiative/actions.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import { draftOf } from '../draft/keptDrafts.ts';
import { EditScreen } from '../register/EditScreen.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { useKept } from '../sidebar/useKept.ts';
import { useWords } from '../texts/Language.tsx';
import { mineTexts } from '../texts/mineTexts.ts';
import { registerTexts } from '../texts/registerTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';
import { ActionForm } from './ActionForm.tsx';
import { InitiativeHead, InitiativeText, Timeline } from './InitiativeParts.tsx';
import { stepDraft } from './stepDraft.ts';

interface Props {
  readonly initiative: Initiative;
  readonly onChange: (changed: Initiative) => void;
  /** Asks for all of them anew, and gives them. */
  readonly onFetch: () => Promise<readonly Initiative[] | undefined>;
  readonly onClose: () => void;
}

const ofAuthors = actions.filter(({ by }) => by !== 'reviewer').map(({ id }) => id);

/** The step for which something has been typed and not sent. */
function begun(number: string): ActionId | undefined {
  if (draftOf(`edit ${number}`)) return 'edit';
  const draft = draftOf(stepDraft('author', number))?.value as { readonly chosen?: ActionId } | undefined;
  return draft?.chosen;
}

/** One initiative of the person: what was decided and why, what it says, and what can be done with it. */
export function InitiativeScreen({ initiative, onChange, onFetch, onClose }: Props) {
  const words = useWords(mineTexts);
  const steps = useWords(stepTexts);
  const { showRow } = useWords(registerTexts);
  const { number, may } = initiative;
  const [chosen, setDoing] = useKept<ActionId | undefined>(`doing:${number}`, () => begun(number));
  // Others may have gone on with it meanwhile.
  const doing = chosen && may.includes(chosen) ? chosen : undefined;
  const [said, setSaid] = useState('');
  const possible = ofAuthors.filter(id => may.includes(id));
  const next = nextStep(initiative.state);
  const finish = (told: string) => {
    setDoing(() => undefined);
    setSaid(told);
  };
  if (doing === 'edit')
    return (
      <EditScreen
        initiative={initiative}
        onFetch={onFetch}
        onLeave={() => finish('')}
        onDone={changed => {
          onChange(changed);
          finish(words.saved(number));
        }}
      />
    );
  return (
    <>
      <Heading title={doing ? `${steps.actions[doing]} · ${number}` : number} of={words.heading} />
      <p role="status" class="success">
        {said}
      </p>
      <InitiativeHead initiative={initiative} />
      {doing ? (
        <ActionForm
          initiative={initiative}
          by="author"
          possible={[doing as StateChange['action']]}
          isPrimary
          onFetch={onFetch}
          other={{ label: steps.cancel, onChoose: () => finish('') }}
          onDone={changed => {
            onChange(changed);
            finish(steps.done(steps.actions[doing], number));
          }}
        />
      ) : (
        <>
          <h2>{words.steps}</h2>
          {(possible.length === 0 || (next && isForDeciders(next))) && (
            <p>
              {next
                ? isForDeciders(next)
                  ? words.councilsStep
                  : words.authorsStep(steps.actions[next.id])
                : words.ended}
            </p>
          )}
          <div class="buttons">
            {possible.map((id, at) => (
              <button
                key={id}
                type="button"
                class={at === 0 && id !== 'withdraw' ? 'primary' : ''}
                onClick={() => {
                  setSaid('');
                  setDoing(() => id);
                }}
              >
                {steps.actions[id]}
              </button>
            ))}
            <ShowRow number={number} label={showRow} />
          </div>
        </>
      )}
      <h2>{words.history}</h2>
      <Timeline history={initiative.history} />
      <h2>{words.content}</h2>
      <InitiativeText initiative={initiative} />
      <button type="button" onClick={onClose}>
        {words.list}
      </button>
    </>
  );
}
