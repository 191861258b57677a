import { formTexts } from '../texts/formTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import type { Sending } from '../useSending.ts';
import { useWords } from '../useWords.ts';

/** How far something is that is being sent, said politely. */
export function Waiting({ phase }: { readonly phase: Sending['phase'] }) {
  const { sending } = useWords(formTexts);
  const { waiting } = useWords(frameTexts);
  return (
    <p role="status" class="hint">
      {phase === 'sending' && sending}
      {phase === 'waiting' && waiting}
    </p>
  );
}
