import { FailureBox } from '../parts/FailureBox.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Opening } from '../parts/Opening.tsx';
import { scoreTexts } from '../texts/scoreTexts.ts';
import { useLoaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { ScoreOfRow } from './ScoreOfRow.tsx';

/** Phiếu điểm of the row that is selected in the sheet. */
export function ScoresScreen() {
  const words = useWords(scoreTexts);
  const { value, ...loaded } = useLoaded('scoreSheet');
  const { failure, isLoading, load } = loaded;
  const isElsewhere = failure?.code === 'noRow';
  const isReady = value !== undefined && !failure;
  return (
    <>
      <Heading title={words.heading} />
      <p class="hint">{words.about}</p>
      {isElsewhere && <FailureBox key={String(isLoading)} failure={failure} typed="" />}
      {isReady || isElsewhere ? (
        <button
          type="button"
          class="primary"
          aria-disabled={isLoading}
          onClick={() => isLoading || void load()}
        >
          {isLoading ? words.rereading : words.reread}
        </button>
      ) : (
        <Opening {...loaded} />
      )}
      {isReady && (
        <ScoreOfRow key={`${value.side} ${value.code}`} sheet={value} onEntered={() => void load()} />
      )}
    </>
  );
}
