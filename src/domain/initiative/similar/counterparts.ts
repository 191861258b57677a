import type { ReadTitle } from './Lexicon.ts';
import type { Alike } from './Spelling.ts';

/** A registered title with the numbers of its words. */
export interface Numbered extends ReadTitle {
  readonly numbers: readonly number[];
}

/** For each word 1 if it has a counterpart in another title, else 0. */
export type Found = number[];

/**
 * Finds what of two titles is in the other: first what means the same, then registered phrases among the typed words (a slip breaks a
 * phrase) and single words, then initials. `alike` has a row for each typed word.
 */
export function counterparts(
  one: ReadTitle,
  other: Numbered,
  alike: readonly Alike[],
): { readonly typed: Found; readonly registered: Found } {
  const typed: Found = one.words.map(() => 0);
  const registered: Found = other.words.map(() => 0);
  for (const lexeme of one.lexemes)
    for (const same of other.lexemes)
      if (same.meaning === lexeme.meaning) {
        typed.fill(1, lexeme.from, lexeme.to);
        registered.fill(1, same.from, same.to);
      }
  const single = one.words.map(() => false);
  for (const { from, to } of one.lexemes) single[from] = to - from === 1;
  for (const { from, to } of other.lexemes) {
    if (registered[from] === 1) continue;
    const length = to - from;
    const isAlike = (start: number) => {
      for (let at = 0; at < length; at++)
        if (typed[start + at] === 1 || alike[start + at]![other.numbers[from + at]!] === 0) return false;
      return length > 1 || single[start]!;
    };
    for (let start = 0; start + length <= typed.length; start++)
      if (isAlike(start)) {
        typed.fill(1, start, start + length);
        registered.fill(1, from, to);
        break;
      }
  }
  one.words.forEach(({ bare }, at) => {
    const start = typed[at] === 1 ? -1 : initialsAt(bare, other);
    const end = start + bare.length;
    if (start < 0 || registered.slice(start, end).includes(1)) return;
    typed[at] = 1;
    registered.fill(1, start, end);
  });
  return { typed, registered };
}

/** Tells at once which words of a registered title might have a counterpart in the typed one: most titles are far from it and need not be compared. */
export function possible(one: ReadTitle, alike: readonly Alike[]): (registered: Numbered) => Found {
  const near = Array.from(alike[0] ?? [], (_, word) => (alike.some(row => row[word] === 1) ? 1 : 0));
  const meanings = new Set(one.lexemes.map(({ meaning }) => meaning));
  return registered => {
    const found = registered.numbers.map(number => near[number]!);
    for (const { meaning, from, to } of registered.lexemes)
      if (meanings.has(meaning)) found.fill(1, from, to);
    for (const { bare } of one.words) {
      const start = initialsAt(bare, registered);
      if (start >= 0) found.fill(1, start, start + bare.length);
    }
    return found;
  };
}

/** Where the words begin whose initials a word is, -1 for nowhere: `vtlt` is «văn thư lưu trữ», though no table has it. */
function initialsAt(word: string, { initials }: ReadTitle): number {
  return word.length < 3 ? -1 : initials.indexOf(word);
}
