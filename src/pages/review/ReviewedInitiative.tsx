import type { Initiative } from '../../contract/Initiative.ts';
import type { StateChange } from '../../contract/InitiativeChange.ts';
import { decisionIds } from '../../domain/initiative/actions.ts';
import { ActionForm } from '../initiative/ActionForm.tsx';
import { InitiativeHead, InitiativeText, Timeline } from '../initiative/InitiativeParts.tsx';
import { Heading } from '../sidebar/Heading.tsx';
import { ShowRow } from '../sidebar/ShowRow.tsx';
import { useWords } from '../texts/Language.tsx';
import { registerTexts } from '../texts/registerTexts.ts';
import { reviewTexts } from '../texts/reviewTexts.ts';

interface Props {
  readonly initiative: Initiative;
  /** Where it stands in the queue. */
  readonly place: string;
  /** What has just been done with another. */
  readonly said: string;
  readonly onDecided: (initiative: Initiative, action: StateChange['action']) => void;
  readonly onList: () => void;
  /** Ways to its neighbours in the queue. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onFetch: () => Promise<unknown>;
}

/** The whole text of an initiative, then the decision on it. */
export function ReviewedInitiative({
  initiative,
  place,
  said,
  onDecided,
  onList,
  onPrevious,
  onNext,
  onFetch,
}: Props) {
  const words = useWords(reviewTexts);
  const { showRow } = useWords(registerTexts);
  const possible = decisionsOn(initiative);
  const next = onNext && { label: words.next, onChoose: onNext };
  return (
    <>
      <Heading title={initiative.number} of={words.heading} />
      <p role="status" class="success">
        {said}
      </p>
      <p class="hint">{place}</p>
      <div class="buttons">
        <button type="button" onClick={onList}>
          {words.list}
        </button>
        {onPrevious && (
          <button type="button" onClick={onPrevious}>
            {words.previous}
          </button>
        )}
      </div>
      <InitiativeHead initiative={initiative} />
      <InitiativeText initiative={initiative} />
      <details>
        <summary>{words.history}</summary>
        <Timeline history={initiative.history} />
      </details>
      <ShowRow number={initiative.number} label={showRow} />
      {possible.length > 0 ? (
        <ActionForm
          initiative={initiative}
          possible={possible}
          onDone={onDecided}
          isPrimary
          onFetch={onFetch}
          other={next}
        />
      ) : (
        <>
          <p class="warning">{words.own}</p>
          {next && (
            <button type="button" onClick={next.onChoose}>
              {next.label}
            </button>
          )}
        </>
      )}
    </>
  );
}

/** What the council can decide on an initiative now. */
export const decisionsOn = ({ may }: Initiative): readonly StateChange['action'][] =>
  decisionIds.filter((id): id is StateChange['action'] => may.includes(id));
