import { FailureText } from '../call/FailureText.tsx';
import { useCall } from '../call/useCall.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../texts/Language.tsx';
import { useInSheet } from './useInSheet.ts';

interface Props {
  readonly number: string;
  /** What the button says where the number stands beside it. */
  readonly label?: string;
}

/** Selects the row of an initiative in the sheet, wherever it was sorted to. */
export function ShowRow({ number, label }: Props) {
  const words = useWords(frameTexts);
  const inSheet = useInSheet();
  const { value, failure, isRunning, run } = useCall(ask => ask('showInitiative', number));
  const isShown = value === null && !isRunning;
  return (
    <>
      <button type="button" onClick={() => void run()}>
        {label ?? words.showRow(number)}
      </button>
      <p role="status" class="hint">
        {failure ? <FailureText failure={failure} /> : isShown && inSheet(words.shown(number))}
      </p>
    </>
  );
}
