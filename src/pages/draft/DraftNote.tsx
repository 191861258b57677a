import { useState } from 'preact/hooks';
import { recentOf } from '../texts/clock.ts';
import { draftTexts } from '../texts/draftTexts.ts';
import { useWords } from '../texts/Language.tsx';
import type { Typed } from './useTyped.ts';

/** That what was typed before is here again; dropping it asks, and can be taken back. */
export function DraftNote({
  of: { restored, isDropped, drop, takeBack },
  onDrop,
}: {
  readonly of: Pick<Typed<unknown>, 'restored' | 'isDropped' | 'drop' | 'takeBack'>;
  readonly onDrop?: () => void;
}) {
  const words = useWords(draftTexts);
  const [isAsking, setAsking] = useState(false);
  if (restored === undefined && !isDropped) return null;
  return (
    <p class="note">
      <span role="status">
        {isDropped ? words.dropped : isAsking ? words.ask : words.restored(recentOf(restored!))}
      </span>{' '}
      {isDropped ? (
        <button type="button" onClick={takeBack}>
          {words.takeBack}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            setAsking(!isAsking);
            if (!isAsking) return;
            drop();
            onDrop?.();
            document.querySelector('h1')?.focus();
          }}
        >
          {isAsking ? words.dropIt : words.drop}
        </button>
      )}
      {isAsking && !isDropped && (
        <button type="button" onClick={() => setAsking(false)}>
          {words.keep}
        </button>
      )}
    </p>
  );
}
