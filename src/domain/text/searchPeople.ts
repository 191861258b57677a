import { fold } from './fold.ts';

/** A person as a list shows them. */
export interface Findable {
  readonly code: string;
  readonly name: string;
}

/**
 * People whose name or code fits what was typed, best first: «dao» finds Đào. The given name, which is the last word,
 * counts most. Marks and case do not matter.
 */
export function searchPeople<Person extends Findable>(
  typed: string,
  people: readonly Person[],
  most: number,
): readonly Person[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return people
    .map(person => ({ person, rank: rankOf(wanted, fold(person.name), fold(person.code)) }))
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ person }) => person);
}

const NONE = 9;

function rankOf(wanted: string, name: string, code: string): number {
  const given = name.slice(name.lastIndexOf(' ') + 1);
  if (given === wanted || code === wanted) return 0;
  if (name === wanted) return 1;
  if (given.startsWith(wanted)) return 2;
  if (name.endsWith(` ${wanted}`)) return 3;
  if (name.startsWith(wanted)) return 4;
  if (name.includes(` ${wanted}`)) return 5;
  return name.includes(wanted) || code.includes(wanted) ? 6 : NONE;
}
