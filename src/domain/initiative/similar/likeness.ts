import type { Found } from './counterparts.ts';
import type { ReadTitle } from './Lexicon.ts';
import type { Word } from './words.ts';

/**
 * The figures of the comparison. Found by searching for what tells the pairs of the fitting half of `tests/fixtures/similarTitles.ts`
 * apart, with titles of `plausibleTitles.ts` around them; then rounded.
 */
export const fitted = {
  /** What a word weighs that tells nothing, beside 1 for others. */
  silent: 0.1,
  /** What weight without counterpart takes from the likeness. */
  extra: 0.25,
  /** What it takes that both titles have words of their own: another procedure, crop or place. */
  other: 1.4,
  /** … and how much more where they have it in the same frame. */
  frame: 3,
  /** What it takes that the typed title says more than the registered one. */
  added: 0.42,
  /** … or less: it may be unfinished. */
  lacking: 0.5,
  /** The least likeness that is worth a warning. */
  least: 0.4,
};

/** What of a title is in another one, and what is not. */
export interface Shared {
  /** Weight with a counterpart, and without. */
  readonly found: number;
  readonly missing: number;
  /** How much what is without counterpart tells. */
  readonly own: number;
}

/** Adds up the lexemes of a title. */
export function sharedOf({ lexemes }: ReadTitle, found: Found): Shared {
  const sum = { found: 0, missing: 0, own: 0 };
  for (const { from, to, tells } of lexemes) {
    const weight = tells === 0 ? fitted.silent : 1;
    let part = 0;
    for (let word = from; word < to; word++) part += found[word]! / (to - from);
    sum.found += weight * part;
    sum.missing += weight * (1 - part);
    sum.own += tells * (1 - part);
  }
  return sum;
}

/**
 * The likeness of two titles, 0 to 1: by the weight of what they share, less where either says something of its own, much less where
 * both do, and most where that stands in the same frame (`frameOf`). It falls with each of these, so that the least of them gives the
 * most that the likeness can be.
 */
export function likeness(typed: Shared, registered: Shared, frame: number): number {
  const found = (typed.found + registered.found) / 2;
  if (found === 0) return 0;
  const missing = Math.max(typed.missing, registered.missing);
  const both = Math.min(typed.own, registered.own);
  const different =
    (fitted.other + fitted.frame * frame) * both +
    fitted.added * (typed.own - both) +
    fitted.lacking * (registered.own - both);
  return (found / (found + fitted.extra * missing)) * Math.exp(-different);
}

/**
 * How much of the shorter title stands word for word at the beginning and the end of both, 0 to 1. Nobody rewords a title by changing one
 * word in the middle: two titles with the same frame around different words are two initiatives.
 */
export function frameOf(one: readonly Word[], other: readonly Word[]): number {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before]!.bare === other[before]!.bare) before++;
  let after = 0;
  while (
    after < shorter - before &&
    one[one.length - 1 - after]!.bare === other[other.length - 1 - after]!.bare
  )
    after++;
  return (before + after) / shorter;
}
