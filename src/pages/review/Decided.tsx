import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import { ActionForm } from '../initiative/ActionForm.tsx';
import type { ActionName } from '../initiative/Decisions.tsx';
import { InitiativeHead } from '../initiative/InitiativeParts.tsx';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';

const takingBack = ['undo', 'restore'] as const;

interface Props {
  readonly decided: readonly Initiative[];
  readonly onUndone: (initiative: Initiative, action: ActionName) => void;
  readonly onFetch: () => Promise<unknown>;
}

/** What was decided or withdrawn lately; a mistake is taken back here, which the history keeps. */
export function Decided({ decided, onUndone, onFetch }: Props) {
  const words = useWords(reviewTexts);
  const steps = useWords(stepTexts);
  const [undoing, setUndoing] = useState('');
  const last = useRef('');
  useLayoutEffect(() => {
    if (undoing !== '') document.getElementById(`reason-${undoing}`)?.focus();
    else if (last.current !== '') document.getElementById(`undo-${last.current}`)?.focus();
    last.current = undoing;
  }, [undoing]);
  if (decided.length === 0) return null;
  return (
    <details>
      <summary>{words.decided(decided.length)}</summary>
      <ul class="cards">
        {decided.map(initiative => {
          const { number, may } = initiative;
          const undo = takingBack.find(id => may.includes(id));
          return (
            <li key={number}>
              <InitiativeHead initiative={initiative} />
              {undo && number !== undoing && (
                <button
                  type="button"
                  id={`undo-${number}`}
                  aria-label={words.undoOne(number)}
                  onClick={() => setUndoing(number)}
                >
                  {undo === 'undo' ? words.undo : steps.actions[undo]}
                </button>
              )}
              {undo && number === undoing && (
                <ActionForm
                  initiative={initiative}
                  possible={[undo]}
                  isPrimary={false}
                  onFetch={onFetch}
                  other={{ label: steps.cancel, onChoose: () => setUndoing('') }}
                  onDone={(changed, action) => {
                    setUndoing('');
                    onUndone(changed, action);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
