import type { CallFailure } from '../call/ask.ts';
import { FailureText } from '../call/FailureText.tsx';
import type { CallState } from '../call/useCall.ts';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { frameTexts } from '../texts/admin/frame.ts';
import { useWords } from '../texts/Language.tsx';

/** That others are at work, too; or what went wrong with the first of these calls, and the way out. */
export function CallNote({ of: calls }: { readonly of: readonly CallState[] }) {
  const failure = calls.find(call => call.failure)?.failure;
  return (
    <>
      <Waiting phase={calls.find(({ isRunning }) => isRunning)?.phase ?? 'idle'} />
      {failure && (
        <FocusedAlert cause={failure}>
          <WayOut failure={failure} />
        </FocusedAlert>
      )}
    </>
  );
}

function WayOut({ failure }: { readonly failure: CallFailure }) {
  const { failures, again } = useWords(frameTexts);
  const { code } = failure;
  if (code === 'busy' || code === 'readOnly') return <>{failures[code]}</>;
  return (
    <>
      <FailureText failure={failure} />.{code !== 'newer' && code !== 'unknownCampaign' && ` ${again}`}
    </>
  );
}
