import type { Failure } from '../call/ask.ts';
import type { Standing } from '../call/useCall.ts';
import { FocusedAlert } from '../parts/FocusedAlert.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { type FrameTexts, frameTexts, sentence } from '../texts/admin/frame.ts';
import { type FailureTexts, failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** That others are at work, too; or what went wrong with the first of these calls, and the way out. */
export function CallNote({ of: calls }: { readonly of: readonly Standing[] }) {
  const words = useWords(frameTexts);
  const failures = useWords(failureTexts);
  const failure = calls.find(call => call.failure)?.failure;
  return (
    <>
      <Waiting phase={calls.find(({ isRunning }) => isRunning)?.phase ?? 'idle'} />
      {failure && <FocusedAlert cause={failure}>{told(failure, words, failures)}</FocusedAlert>}
    </>
  );
}

function told({ code, detail }: Failure, words: FrameTexts, failures: FailureTexts): string {
  const own = words.failures[detail === 'newer' ? 'newer' : code];
  const said = own === undefined ? [...failures.codes[code](detail), words.again] : [own];
  return said.map(sentence).join(' ');
}
