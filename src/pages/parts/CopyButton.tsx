import { useState } from 'preact/hooks';
import { copyText } from '../copyText.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../useWords.ts';

/** The last resort: takes everything that was typed elsewhere. */
export function CopyButton({ text }: { readonly text: string }) {
  const words = useWords(failureTexts);
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setCopied(copyText(text))}>
        {words.copy}
      </button>
      <p role="status">{isCopied ? words.copied : ''}</p>
    </>
  );
}
