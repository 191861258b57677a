import { expect, test } from 'vitest';
import { fitted } from '../../../../src/domain/initiative/similar/fitted.ts';
import { Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';
import { Weights } from '../../../../src/domain/initiative/similar/Weights.ts';

const lexicon = new Lexicon();
const weighed = (title: string, register: readonly string[] = []) =>
  new Weights(register.map(one => lexicon.read(one))).of(lexicon.read(title).lexemes);
/** A hundred titles, so many of which have the word. */
const hundred = (word: string, times: number) =>
  Array.from({ length: 100 }, (_, at) => (at < times ? `${word} ${word}` : 'xoài'));
/** The logarithm of how rare a word is. */
const rarity = (titles: number) => Math.log(titles);

test.each([
  ['a word that no table knows is in one of a hundred', 'bưởi', [rarity(100)]],
  ['a word that half of all titles have', 'trong bưởi', [rarity(2), rarity(100)]],
  ['two unknown words are probably one', 'bưởi xoài', [fitted.half * rarity(100), fitted.half * rarity(100)]],
  ['a number is no part of one', 'xoài 12', [rarity(100), rarity(100)]],
  ['nor is a letter', 'B bưởi', [rarity(100), rarity(100)]],
  ['nor is a phrase', 'bò sữa bưởi', [rarity(100), rarity(100)]],
  ['a word said again weighs nothing', 'xoài trong xoài', [rarity(100), rarity(2), 0]],
])('before any register: %s', (_, title, weights) => {
  expect(weighed(title).map(({ weight }) => weight)).toEqual(
    weights.map(weight => expect.closeTo(weight, 9)),
  );
});

test.each([
  ['not in the register', 'bưởi', 0, 1100 / 10, 1],
  ['in a tenth', 'bưởi', 10, 1100 / 20, 1],
  ['in all: once for each title', 'bưởi', 100, 1100 / 110, Math.log(100 / 150) / Math.log(0.2)],
  ['in three tenths', 'bưởi', 30, 1100 / 40, 1],
  ['in four tenths', 'bưởi', 40, 1100 / 50, Math.log(40 / 150) / Math.log(0.2)],
  ['a usual word in all', 'lịch', 100, 1100 / 200, (0.12 * Math.log(100 / 150)) / Math.log(0.2)],
])('of a hundred titles, with fifty to begin with: a word %s', (_, word, times, titles, tells) => {
  const [only] = weighed(word, hundred(word, times));
  expect(only).toEqual({ weight: expect.closeTo(rarity(titles), 9), tells: expect.closeTo(tells, 9) });
});

test('no word weighs nothing', () => {
  const read = lexicon.read('trong');
  const [only] = new Weights(Array(20_000).fill(read)).of(read.lexemes);
  expect(only!.weight).toBeCloseTo(0.05, 9);
});

test('what tells something tells it once, and less as half of a word', () => {
  const tells = (title: string) => weighed(title).map(part => part.tells);
  expect(tells('xoài trong xoài')).toEqual([1, 0, 0]);
  expect(tells('bưởi xoài')).toEqual([fitted.half, fitted.half]);
  expect(tells('lịch lịch')).toEqual([0.12, 0]);
});
