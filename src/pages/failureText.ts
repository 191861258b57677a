import type { Failure } from './server.ts';
import type { Texts } from './texts.ts';

/** What is said of a failure, with a way out. */
export function failureText({ code, detail }: Failure, { failures }: Texts): string {
  return failures[code](detail);
}
