import type { Part, ReadTitle } from './Lexicon.ts';
import type { Word } from './words.ts';

/** A title ready to be compared. */
export interface Comparable {
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
  /** For each word, whether it belongs to a phrase of several. */
  readonly inPhrase: readonly boolean[];
  /** The first letters of the words. */
  readonly initials: string;
}

export function comparableOf({ words, parts }: ReadTitle): Comparable {
  return {
    words,
    parts,
    inPhrase: parts.flatMap(({ from, to }) => Array<boolean>(to - from).fill(to - from > 1)),
    initials: words.map(({ bare }) => bare[0]).join(''),
  };
}
