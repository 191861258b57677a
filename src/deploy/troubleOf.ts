import type { Bilingual } from '../domain/text/Language.ts';
import { Trouble, troubles } from './Trouble.ts';

/** What clasp or Google say, and what it means; the first that fits counts. Seen with clasp 3.4.1. */
const MEANINGS: readonly (readonly [said: RegExp, sentence: (said: string) => Bilingual<string>])[] = [
  [/No credentials found|Not logged in/i, () => troubles.notLoggedIn],
  [
    /invalid_grant|invalid_rapt|Invalid Credentials|missing required authentication/i,
    () => troubles.loginOver,
  ],
  [/in JSON at position|JSON input|is not valid JSON/i, () => troubles.loginBroken],
  [/has not enabled the Apps Script API|Apps Script API has not been used/i, () => troubles.apiOff],
  [/Syntax error/i, said => troubles.syntax({ said })],
  [/Requested entity was not found|Invalid script ?id/i, () => troubles.wrongId],
  [/does not have permission|insufficient (permission|authentication)/i, () => troubles.noPermission],
  [/quota|rate limit/i, () => troubles.quota],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|Invalid response body/i,
    () => troubles.noNetwork,
  ],
];

/** The trouble behind what a failed clasp has written. */
export function troubleOf(said: string): Trouble {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
  return new Trouble(meaning?.(said.trim()) ?? troubles.unexpected({ said: said.trim() }));
}
