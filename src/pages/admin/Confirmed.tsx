import { useEffect, useRef, useState } from 'preact/hooks';
import { CallButton } from '../call/CallButton.tsx';

interface ConfirmTexts {
  readonly start: string;
  readonly confirm: string;
  readonly yes: string;
  readonly no: string;
  readonly running: string;
}

/** A button for what takes something away: it asks once more before it does it. */
export function Confirmed({
  words,
  isRunning,
  onPress,
}: {
  readonly words: ConfirmTexts;
  readonly isRunning: boolean;
  readonly onPress: () => unknown;
}) {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  if (!isAsking || isRunning)
    return (
      <CallButton
        label={words.start}
        running={words.running}
        isRunning={isRunning}
        onPress={() => setAsking(true)}
      />
    );
  const answer = (isSure: boolean) => {
    setAsking(false);
    if (isSure) onPress();
  };
  return (
    <>
      <p tabIndex={-1} ref={question}>
        {words.confirm}
      </p>
      <p class="actions">
        <button type="button" onClick={() => answer(true)}>
          {words.yes}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {words.no}
        </button>
      </p>
    </>
  );
}
