import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../server.ts';
import { failureTexts } from '../texts/failureTexts.ts';
import type { Language } from '../texts/Language.ts';
import { tableFault } from '../texts/overview/tableFault.ts';

/** Why the workbook could not be read, and the way out; gets the focus. */
export function ReadFailure({
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
  const { code, detail } = failure;
  const said =
    code === 'invalid'
      ? tableFault[language](detail)
      : `${failureTexts[language].codes[code](detail).join(' ')}.`;
  return (
    <p role="alert" class="error" tabIndex={-1} ref={told}>
      {said}
    </p>
  );
}
