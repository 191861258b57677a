import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../server.ts';
import { readFailures } from '../texts/overview/readFailures.ts';

/** Why the workbook could not be read, and the way out; gets the focus. */
export function ReadFailure({
  failure,
  language,
}: {
  readonly failure: Failure | undefined;
  readonly language: 'vi' | 'en';
}) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (failure) told.current?.focus();
  }, [failure]);
  if (!failure) return null;
  const { unexpected, ...words } = readFailures[language];
  const say = words[failure.code as keyof typeof words] ?? unexpected;
  return (
    <p role="alert" class="error" tabIndex={-1} ref={told}>
      {say(failure.detail)}
    </p>
  );
}
