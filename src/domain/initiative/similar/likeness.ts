import { fitted } from './fitted.ts';
import type { ReadTitle } from './Lexicon.ts';
import type { Weight } from './Weights.ts';
import type { Word } from './words.ts';

/** A title with the weight of each of its lexemes. */
export interface Weighed extends ReadTitle {
  readonly weights: readonly Weight[];
}

/** What of a title is in another one, and what is not. */
export interface Shared {
  /** Weight with a counterpart, and without. */
  readonly found: number;
  readonly missing: number;
  /** How much what is without counterpart tells. */
  readonly own: number;
}

/** Adds up the lexemes of a title, of whose words `found` says how far they have a counterpart. */
export function sharedOf({ lexemes, weights }: Weighed, found: readonly number[]): Shared {
  const sum = { found: 0, missing: 0, own: 0 };
  lexemes.forEach(({ from, to }, at) => {
    const { weight, tells } = weights[at]!;
    let part = 0;
    for (let word = from; word < to; word++) part += found[word]! / (to - from);
    sum.found += weight * part;
    sum.missing += weight * (1 - part);
    sum.own += tells * (1 - part);
  });
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
