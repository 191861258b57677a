import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import { draftOf } from '../draft/keptDrafts.ts';
import { ActionForm } from '../initiative/ActionForm.tsx';
import type { ActionName } from '../initiative/Decisions.tsx';
import { InitiativeHead } from '../initiative/InitiativeParts.tsx';
import { stepDraft } from '../initiative/stepDraft.ts';
import { draftTexts } from '../texts/draftTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';

const takingBack = ['undo', 'restore'] as const;

/** How what was decided can be taken back, if it can be. */
export const wayBack = ({ may }: Initiative) => takingBack.find(id => may.includes(id));

interface Props {
  readonly decided: readonly Initiative[];
  readonly onUndone: (initiative: Initiative, action: ActionName) => void;
  readonly onFetch: () => Promise<unknown>;
}

/** What was decided or withdrawn lately; a mistake is taken back here, which the history keeps. */
export function Decided({ decided, onUndone, onFetch }: Props) {
  const words = useWords(reviewTexts);
  const steps = useWords(stepTexts);
  const { unsent } = useWords(draftTexts);
  const isBegun = ({ number }: Initiative) => draftOf(stepDraft('reviewer', number)) !== undefined;
  const [isOpen] = useState(() => decided.some(isBegun));
  const [undoing, setUndoing] = useState('');
  const last = useRef('');
  useLayoutEffect(() => {
    if (undoing !== '') document.getElementById(`reason-${undoing}`)?.focus();
    else if (last.current !== '') document.getElementById(`undo-${last.current}`)?.focus();
    last.current = undoing;
  }, [undoing]);
  if (decided.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{words.decided(decided.length)}</summary>
      <ul class="cards">
        {decided.map(initiative => {
          const { number } = initiative;
          const undo = wayBack(initiative);
          return (
            <li key={number}>
              <InitiativeHead initiative={initiative} />
              {undo && isBegun(initiative) && number !== undoing && <p class="hint">{unsent}</p>}
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
                  by="reviewer"
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
