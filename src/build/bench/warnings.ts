import type { PairKind, TitlePair } from '../../../tests/fixtures/similarTitles.ts';
import type { Finder } from './finders.ts';

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
