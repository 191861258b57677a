import type { Failure } from './call/ask.ts';
import { momentOf } from './texts/clock.ts';
import type { FailureTexts } from './texts/failureTexts.ts';

/** What is said of a failure: the cause, that what was typed is not lost, a way out. */
export function failureText(
  { code, detail, changed }: Failure,
  words: FailureTexts,
  hasText: boolean,
): string {
  const [cause, way] = words.codes[code](detail);
  const told = changed
    ? words.changed(changed.by, momentOf(changed.at), changed.columns.map(column => `«${column}»`).join(', '))
    : cause;
  const kept = code === 'offline' || code === 'slow' ? words.unsure : words.kept;
  return [told, ...(hasText ? [kept] : []), way].join(' ');
}
