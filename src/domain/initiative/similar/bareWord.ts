import { fold } from '../../text/fold.ts';

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
