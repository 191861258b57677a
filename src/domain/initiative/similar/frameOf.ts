import type { Word } from './words.ts';

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
