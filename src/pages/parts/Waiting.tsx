import type { CallState } from '../call/useCall.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** How far something is that is being sent, said politely. */
export function Waiting({
  phase,
  sending = '',
}: {
  readonly phase: CallState['phase'];
  /** Said before it is known that others are sending, too. */
  readonly sending?: string;
}) {
  const { waiting } = useWords(frameTexts);
  return (
    <p role="status" class="hint">
      {phase === 'sending' && sending}
      {phase === 'waiting' && waiting}
    </p>
  );
}
