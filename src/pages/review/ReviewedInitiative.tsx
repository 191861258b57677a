import type { Initiative } from '../../contract/Initiative.ts';
import type { StateChange } from '../../contract/InitiativeChange.ts';
import { decisionIds } from '../../domain/initiative/actions.ts';
import { nextStep } from '../../domain/initiative/nextStep.ts';
import { ActionForm } from '../initiative/ActionForm.tsx';
import { type Opened, OpenedInitiative } from '../initiative/OpenedInitiative.tsx';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';

interface Props extends Opened {
  readonly onDecided: (initiative: Initiative, action: StateChange['action']) => void;
  readonly onFetch: () => Promise<unknown>;
}

/** The whole text of an initiative, then the decision on it; the way to the next stands beside the decision. */
export function ReviewedInitiative({ onNext, onDecided, onFetch, ...opened }: Props) {
  const words = useWords(reviewTexts);
  const { initiative } = opened;
  const possible = decisionsOn(initiative);
  const next = onNext && { label: words.next, onChoose: onNext };
  return (
    <OpenedInitiative {...opened} onNext={undefined} screen={words.heading}>
      {nextStep(initiative.state)?.by === 'council' && <p class="hint">{words.alone}</p>}
      {possible.length > 0 ? (
        <ActionForm
          initiative={initiative}
          by="reviewer"
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
    </OpenedInitiative>
  );
}

/** What the council can decide on an initiative now. */
export const decisionsOn = ({ may }: Initiative): readonly StateChange['action'][] =>
  decisionIds.filter((id): id is StateChange['action'] => may.includes(id));
