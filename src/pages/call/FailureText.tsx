import { saidOf } from '../texts/failureCauses.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../texts/Language.tsx';
import type { CallFailure } from './ask.ts';

/** What is said of a failure: the cause, that what was typed is not lost, a way out; without its full stop. */
export function FailureText({
  failure,
  hasText = false,
}: {
  readonly failure: CallFailure;
  readonly hasText?: boolean;
}) {
  const words = useWords(failureTexts);
  const said = saidOf(failure);
  const [cause, way] = [useWords(said.cause), useWords(said.way)];
  const kept = failure.code === 'offline' || failure.code === 'slow' ? words.unsure : words.kept;
  return <>{[cause, ...(hasText ? [kept] : []), way].join(' ')}</>;
}
