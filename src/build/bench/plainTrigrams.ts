import { fold } from '../../domain/text/fold.ts';

/**
 * The plain way to find similar titles, which ours is measured against: fold, split into words, trigrams within words, Jaccard. Gives the
 * likeness (0 to 1) of a typed title to each of the register.
 */
export function plainTrigrams(register: readonly string[]): (typed: string) => readonly number[] {
  const known = register.map(trigrams);
  return typed => {
    const asked = trigrams(typed);
    return known.map(title => jaccard(asked, title));
  };
}

function trigrams(title: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of fold(title).split(/[^a-z0-9]+/))
    for (let at = 0; at < word.length; at++) found.add(` ${word} `.slice(at, at + 3));
  return found;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const trigram of one) if (other.has(trigram)) both++;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
