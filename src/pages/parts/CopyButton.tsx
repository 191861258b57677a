import { useState } from 'preact/hooks';
import { failureTexts } from '../texts/failureTexts.ts';
import { useWords } from '../texts/Language.tsx';

/** Takes a text elsewhere; the last resort for everything that was typed. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const words = useWords(failureTexts);
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setCopied(copyText(text))}>
        {label ?? words.copy}
      </button>
      <p role="status">{isCopied ? words.copied : ''}</p>
    </>
  );
}

/**
 * Puts a text onto the clipboard; whether that worked. The newer way asks for a permission that Google's frame does not
 * have.
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const worked = document.execCommand('copy');
  area.remove();
  return worked;
}
