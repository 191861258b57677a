import { CallButton } from '../call/CallButton.tsx';
import type { Call } from '../call/useCall.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { FailureBox } from './FailureBox.tsx';

/** Stands in for what a screen shows until that has come, or says why it does not. */
export function Opening({
  of: { failure, isRunning, run },
  typed = '',
  again,
}: {
  readonly of: Pick<Call<unknown>, 'failure' | 'isRunning' | 'run'>;
  readonly typed?: string;
  /** What the button says that asks once more. */
  readonly again?: string;
}) {
  const words = useWords(frameTexts);
  return (
    <>
      {failure && (
        <>
          <FailureBox failure={failure} typed={typed} />
          <CallButton label={again ?? words.again} isRunning={isRunning} isFirst onPress={run} />
        </>
      )}
      <p role="status">{isRunning ? words.loading : ''}</p>
    </>
  );
}
