import { frameTexts } from '../texts/frameTexts.ts';
import type { Loaded } from '../useLoaded.ts';
import { useWords } from '../useWords.ts';
import { FailureBox } from './FailureBox.tsx';

/** Stands in for what a screen shows until that has come, or says why it does not. */
export function Opening({ failure, isLoading, load }: Omit<Loaded<unknown>, 'value' | 'set'>) {
  const words = useWords(frameTexts);
  return (
    <>
      {failure && <FailureBox failure={failure} typed="" />}
      {failure && (
        <button
          type="button"
          class="primary"
          aria-disabled={isLoading}
          onClick={() => isLoading || void load()}
        >
          {words.again}
        </button>
      )}
      <p role="status">{isLoading ? words.loading : ''}</p>
    </>
  );
}
