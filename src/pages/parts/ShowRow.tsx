import { useState } from 'preact/hooks';
import { failureText } from '../failureText.ts';
import { ask } from '../server.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import { frameTexts } from '../texts/frameTexts.ts';
import { useWords } from '../useWords.ts';

interface Props {
  readonly number: string;
  /** What the button says where the number stands beside it. */
  readonly label?: string;
}

/** Selects the row of an initiative in the sheet, wherever it was sorted to. */
export function ShowRow({ number, label }: Props) {
  const words = useWords(frameTexts);
  const failures = useWords(failureTexts);
  const [said, setSaid] = useState('');
  const show = async () => {
    setSaid('');
    const answer = await ask('showInitiative', number);
    setSaid('refused' in answer ? failureText(answer.refused, failures, false) : words.shown(number));
  };
  return (
    <>
      <button type="button" onClick={show}>
        {label ?? words.showRow(number)}
      </button>
      <p role="status" class="hint">
        {said}
      </p>
    </>
  );
}
