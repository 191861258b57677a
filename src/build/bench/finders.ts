import type { PairKind, TitlePair } from '../../../tests/fixtures/similarTitles.ts';
import { SimilarTitles } from '../../domain/initiative/similar/SimilarTitles.ts';
import { fold } from '../../domain/text/fold.ts';

/** The titles of a register that a finder offers for a typed one, best first. */
export type Finder = (typed: string) => readonly string[];

/** As many as a person is shown, and the typed title itself where it is in the register. */
const MOST = 4;

/** Our finder. */
export function ours(register: readonly string[]): Finder {
  const similar = new SimilarTitles(
    register.map((title, at) => ({
      number: String(at).padStart(6, '0'),
      title,
      unit: '',
      state: 'Đã đăng ký',
    })),
  );
  return typed => similar.find(typed, MOST).map(({ registered }) => registered.title);
}

/**
 * The plain one, which ours is measured against, warning from each of several likenesses: fold, split into words, trigrams
 * within words, Jaccard.
 */
export function plain(register: readonly string[], least: readonly number[]): readonly Finder[] {
  const known = register.map(title => ({ title, parts: trigrams(title) }));
  return least.map(from => typed => {
    const asked = trigrams(typed);
    return known
      .map(({ title, parts }) => ({ title, likeness: jaccard(asked, parts) }))
      .filter(({ likeness }) => likeness >= from)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
      .map(({ title }) => title);
  });
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

export const pairKinds: readonly PairKind[] = [
  'typo',
  'noMarks',
  'order',
  'abbreviation',
  'rewording',
  'lookAlike',
];

/** Of how many pairs the registered title is offered for the typed one: found, or, of look-alikes, a false warning. */
export function warned(find: Finder, pairs: readonly TitlePair[]): number {
  return pairs.filter(({ typed, registered }) => find(typed).includes(registered)).length;
}

/** The share of titles for which another one is offered, though no two are similar. */
export function falselyWarned(find: Finder, titles: readonly string[]): number {
  return titles.filter(title => find(title).some(other => other !== title)).length / titles.length;
}

/** The same while the first half of a title is typed, of each word's end. */
export function warnedTooSoon(find: Finder, titles: readonly string[]): number {
  const beginnings = titles.flatMap(title => {
    const words = title.split(' ');
    return words.slice(0, words.length / 2).map((_, at) => words.slice(0, at + 1).join(' '));
  });
  return beginnings.filter(beginning => find(beginning).length > 0).length / beginnings.length;
}
