import { Trouble } from './Trouble.ts';
import type { Texts } from './texts/texts.ts';

/** What clasp or Google say, and what it means; the first that fits counts. Seen with clasp 3.4.1. */
const MEANINGS: readonly (readonly [said: RegExp, sentence: (texts: Texts, said: string) => string])[] = [
  [/No credentials found|Not logged in/i, texts => texts.notLoggedIn],
  [
    /invalid_grant|invalid_rapt|Invalid Credentials|missing required authentication/i,
    texts => texts.loginOver,
  ],
  [/in JSON at position|JSON input|is not valid JSON/i, texts => texts.loginBroken],
  [/has not enabled the Apps Script API|Apps Script API has not been used/i, texts => texts.apiOff],
  [/Syntax error/i, (texts, said) => texts.syntax(said)],
  [/Requested entity was not found|Invalid script ?id/i, texts => texts.wrongId],
  [/does not have permission|insufficient (permission|authentication)/i, texts => texts.noPermission],
  [/quota|rate limit/i, texts => texts.quota],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|Invalid response body/i,
    texts => texts.noNetwork,
  ],
];

/** The trouble behind what a failed clasp has written. */
export function troubleOf(said: string): Trouble {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
  return new Trouble(texts => meaning?.(texts, said.trim()) ?? texts.unexpected(said.trim()));
}
