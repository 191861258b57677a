import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Initiative } from '../../contract/Initiative.ts';
import { ActionForm } from '../initiative/ActionForm.tsx';
import { InitiativeHead } from '../initiative/InitiativeParts.tsx';
import { useWords } from '../texts/Language.tsx';
import { reviewTexts } from '../texts/reviewTexts.ts';
import { stepTexts } from '../texts/stepTexts.ts';

interface Props {
  readonly decided: readonly Initiative[];
  readonly onUndone: (initiative: Initiative) => void;
  readonly onFetch: () => Promise<unknown>;
}

/** What was decided lately; a decision taken by mistake is undone here, which the history keeps. */
export function Decided({ decided, onUndone, onFetch }: Props) {
  const words = useWords(reviewTexts);
  const { cancel } = useWords(stepTexts);
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
          return (
            <li key={number}>
              <InitiativeHead initiative={initiative} />
              {may.includes('undo') && number !== undoing && (
                <button
                  type="button"
                  id={`undo-${number}`}
                  aria-label={words.undoOne(number)}
                  onClick={() => setUndoing(number)}
                >
                  {words.undo}
                </button>
              )}
              {number === undoing && (
                <ActionForm
                  initiative={initiative}
                  possible={['undo']}
                  isPrimary={false}
                  onFetch={onFetch}
                  other={{ label: cancel, onChoose: () => setUndoing('') }}
                  onDone={changed => {
                    setUndoing('');
                    onUndone(changed);
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
