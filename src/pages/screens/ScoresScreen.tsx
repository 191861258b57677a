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
  const isReady = value !== undefined && !loaded.failure;
  return (
    <>
      <Heading title={words.heading} />
      <p class="hint">{words.about}</p>
      {(isReady || loaded.failure?.code === 'noRow') && (
        <button
          type="button"
          class="primary"
          aria-disabled={loaded.isLoading}
          onClick={() => loaded.isLoading || void loaded.load()}
        >
          {loaded.isLoading ? words.rereading : words.reread}
        </button>
      )}
      {isReady ? <ScoreOfRow key={`${value.side} ${value.code}`} sheet={value} /> : <Opening {...loaded} />}
    </>
  );
}
