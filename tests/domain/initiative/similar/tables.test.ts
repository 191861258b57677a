import { expect, test } from 'vitest';
import { Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';
import { meanings } from '../../../../src/domain/initiative/similar/tables/meanings.ts';
import { usualWords } from '../../../../src/domain/initiative/similar/tables/usualWords.ts';
import { words } from '../../../../src/domain/initiative/similar/words.ts';

const lexicon = new Lexicon();
const groups = meanings.map(line => line.split('; '));
const usual = usualWords.flatMap(({ words: list }) => list.split('; '));
/** How a phrase is found: by its marks if it has one syllable with a vowel. */
const keyOf = (phrase: string) => {
  const row = words(phrase);
  return row.length === 1 && /[aeiouy]/.test(row[0]!.bare)
    ? row[0]!.typed
    : row.map(({ bare }) => bare).join(' ');
};
const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) < at);

test('a phrase stands in one group', () => {
  expect(twice(groups.flatMap(phrases => phrases.map(keyOf)))).toEqual([]);
});

test('no phrase is blank or has blanks at its ends', () => {
  const all = [...groups.flat(), ...usual];
  expect(all.filter(phrase => phrase === '' || phrase !== phrase.trim())).toEqual([]);
});

test.each(groups.map(phrases => [phrases[0]!, phrases] as const))(
  'the group of «%s» is read as one meaning',
  (name, phrases) => {
    const read = phrases.map(phrase => lexicon.read(phrase).lexemes.map(({ meaning }) => meaning));
    expect(read).toEqual(phrases.map(() => [`= ${name}`]));
  },
);

test('a usual word is one meaning and has one degree', () => {
  const read = usual.map(word => lexicon.read(word).lexemes);
  expect(usual.filter((_, at) => read[at]!.length !== 1)).toEqual([]);
  expect(
    twice(read.map(([part], at) => (part!.meaning.startsWith('= ') ? part!.meaning : usual[at]!))),
  ).toEqual([]);
});
