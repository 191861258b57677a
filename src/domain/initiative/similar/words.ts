import { fold } from '../../text/fold.ts';
import { tidy } from '../../text/tidy.ts';

/** A word (a syllable, in Vietnamese): as typed, in lower case and NFC, and bare, without marks. */
export interface Word {
  readonly typed: string;
  readonly bare: string;
  /** Whether it begins with a capital and goes on in small letters. */
  readonly capital: boolean;
}

/** No title is longer: 200 letters, each of which may come in three parts. What follows is not read. */
const LONGEST = 600;

/** The words of a title; signs and invisible characters are none. `bareOf` is `bareWord`, or one that remembers. */
export function words(title: string, bareOf: (word: string) => string = bareWord): readonly Word[] {
  const found = tidy(title.slice(0, LONGEST)).match(WORD) ?? [];
  return found.map(word => {
    const typed = word.toLowerCase();
    return { typed, bare: bareOf(typed), capital: typed !== word && typed.slice(1) === word.slice(1) };
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * A word without case and marks, whichever way it was typed: «dõi», «doi», or `doix` where no input method turned the keys of Telex into
 * marks. No Vietnamese word ends in a tone key; foreign words lose it everywhere alike.
 */
export function bareWord(word: string): string {
  const bare = fold(word);
  if (bare !== word.toLowerCase() || !/^[a-z]{3,}$/.test(bare)) return bare;
  return bare
    .replace(/([aeo])\1|dd/g, twice => twice[0]!)
    .replace(/([aou])w/g, '$1')
    .replace(/([aeiouy][a-z]*)[sfrxj]$/, '$1');
}
