import { foldWords } from '../text/fold.ts';

/** What is searched of an initiative. */
interface Searched {
  readonly number: string;
  readonly title: string;
  readonly field: string;
  readonly unit: string;
  readonly authors: readonly { readonly name: string }[];
  readonly before: string;
  readonly now: string;
  readonly expected: string;
}

/**
 * Finds the initiatives of a field (blank for all) in which words begin with everything that is asked for, marks or not; those
 * that have it all in their title come first, else the order stays. The texts are folded once, for all that is typed.
 */
export function searchInitiatives<One extends Searched>(
  all: readonly One[],
): (query: string, field: string) => readonly One[] {
  const folded = all.map(one => {
    const { number, title, field, unit, authors, before, now, expected } = one;
    const names = authors.map(({ name }) => name);
    const text = [number, title, field, unit, ...names, before, now, expected].join(' ');
    return { one, title: spaced(title), text: spaced(text) };
  });
  return (query, field) => {
    const words = spaced(query).trim().split(' ');
    const holds = (text: string) => words.every(word => text.includes(` ${word}`));
    const found = folded.filter(({ one, text }) => (field === '' || one.field === field) && holds(text));
    return [true, false].flatMap(isFirst =>
      found.flatMap(({ one, title }) => (holds(title) === isFirst ? [one] : [])),
    );
  };
}

/** The words of a text without marks and signs, a blank before each. */
const spaced = (text: string) => ` ${foldWords(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
