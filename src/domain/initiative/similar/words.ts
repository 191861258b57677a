import { caseKey, fold } from '../../text/fold.ts';

/** A word (a syllable, in Vietnamese): as typed, in lower case and NFC, and bare, without marks. */
export interface Word {
  readonly typed: string;
  readonly bare: string;
}

/** No title is longer: 200 letters, each of which may come in three parts. What follows is not read. */
const LONGEST = 600;

/** The words of a title; signs and invisible characters are none. `bareOf` is `fold`, or one that remembers. */
export function words(title: string, bareOf: (word: string) => string = fold): readonly Word[] {
  return caseKey(title.slice(0, LONGEST))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(typed => typed !== '')
    .map(typed => ({ typed, bare: bareOf(typed) }));
}
