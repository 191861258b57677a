import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../server.ts';
import { frameTexts } from '../texts/admin/frame.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import type { Language } from '../texts/Language.ts';

/** What went wrong and the way out; gets the focus. */
export function FailureNote({
  failure,
  language,
}: {
  readonly failure: Failure | undefined;
  readonly language: Language;
}) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (failure) told.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const words = frameTexts[language];
  const { code, detail } = failure;
  const own = words.failures[detail === 'newer' ? 'newer' : code];
  const said = own === undefined ? [...failureTexts[language].codes[code](detail), words.again] : [own];
  return (
    <p role="alert" class="error" tabIndex={-1} ref={told}>
      {said.map(sentence => sentence.replace(/([^.])$/, '$1.')).join(' ')}
    </p>
  );
}
