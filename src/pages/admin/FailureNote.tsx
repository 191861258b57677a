import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../server.ts';
import { frameTexts } from '../texts/admin/frame.ts';

/** What went wrong and the way out; gets the focus. */
export function FailureNote({
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
  const words = frameTexts[language];
  return (
    <p role="alert" class="error" tabIndex={-1} ref={told}>
      {words.failures[failure.detail === 'newer' ? 'newer' : failure.code] ?? words.failed(failure.detail)}
    </p>
  );
}
