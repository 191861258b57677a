import type { CallFailure } from '../call/ask.ts';
import { FailureText } from '../call/FailureText.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { ShowRow } from './ShowRow.tsx';

interface Props {
  readonly failure: CallFailure;
  /** Everything that was typed; blank where nothing was. */
  readonly typed: string;
  /** Sends all the same, where there is one of the same title. */
  readonly onAnyway?: () => void;
  /** Takes over what others have changed, where that stands in the way. */
  readonly onFetch?: () => void;
}

const OUTDATED: readonly CallFailure['code'][] = ['changed', 'gone', 'notNow'];

/** Why something was not done, and the ways out; the last is to take what was typed elsewhere. Takes the focus. */
export function FailureBox({ failure, typed, onAnyway, onFetch }: Props) {
  const words = useWords(failureTexts);
  const { code } = failure;
  return (
    <FocusedAlert class="summary" cause={failure}>
      <p>
        <FailureText failure={failure} hasText={typed !== ''} />
      </p>
      <div class="ways">
        {code === 'twin' && <ShowRow number={failure.number} />}
        {code === 'twin' && onAnyway && (
          <button type="button" onClick={onAnyway}>
            {words.sendAnyway}
          </button>
        )}
        {OUTDATED.includes(code) && onFetch && (
          <button type="button" onClick={onFetch}>
            {words.fetch}
          </button>
        )}
        {typed !== '' && <CopyButton text={typed} />}
      </div>
    </FocusedAlert>
  );
}
