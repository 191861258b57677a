import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon } from '../../../../src/domain/initiative/similar/Lexicon.ts';
import { SimilarTitles } from '../../../../src/domain/initiative/similar/SimilarTitles.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { hostileTexts } from '../../../addon/register/hostileTexts.ts';
import { plausibleTitles } from '../../../fixtures/plausibleTitles.ts';
import { runs } from '../../runs.ts';

const titles = plausibleTitles(400);
const entries = titles.map((title, at) => ({ number: `SK-${at}`, title, unit: '', state: 'Đã duyệt' }));
const lexicon = new Lexicon();
const similar = new SimilarTitles(entries);
const numbers = (typed: string) => similar.find(typed).map(({ registered: { number } }) => number);
const anyTitle = fc.nat(titles.length - 1);

test('a title is similar to itself above all, and stays so folded, decomposed and in capitals', () => {
  fc.assert(
    fc.property(anyTitle, at => {
      const title = titles[at]!;
      expect(similar.find(title)[0]).toEqual({ registered: entries[at], likeness: 1 });
      expect(similar.find(title.normalize('NFD'))).toEqual(similar.find(title));
      expect(numbers(fold(title))[0]).toBe(`SK-${at}`);
      expect(numbers(title.toUpperCase())[0]).toBe(`SK-${at}`);
    }),
    { numRuns: runs(100) },
  );
});

test('a title whose parts are turned round is similar', () => {
  fc.assert(
    fc.property(anyTitle, fc.nat(30), (at, cut) => {
      const { words, lexemes } = lexicon.read(titles[at]!);
      const from = lexemes[cut % lexemes.length]!.from;
      const turned = [...words.slice(from), ...words.slice(0, from)].map(({ typed }) => typed).join(' ');
      expect(numbers(turned)).toContain(`SK-${at}`);
    }),
    { numRuns: runs(100) },
  );
});

test('the order of the register does not matter', () => {
  const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
  fc.assert(
    fc.property(shuffled, anyTitle, (register, at) => {
      expect(new SimilarTitles(register).find(titles[at]!)).toEqual(similar.find(titles[at]!));
    }),
    { numRuns: runs(15) },
  );
});

test('any text, typed or registered, is answered with likenesses from 0 to 1, best first', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(...hostileTexts),
    fc
      .array(fc.constantFrom('\uD800', '\u0301', '\u202E', 'ộ', 'a', 'b', ' ', '%', '4', '\0'))
      .map(all => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, (register, typed) => {
      const found = new SimilarTitles(
        register.map((title, at) => ({ number: `${at}`, title, unit: '', state: '' })),
      ).find(typed, 9);
      const likenesses = found.map(({ likeness }) => likeness);
      expect(likenesses.every(likeness => likeness > 0 && likeness <= 1)).toBe(true);
      expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    }),
    { numRuns: runs(300) },
  );
});

test.each(hostileTexts.map(text => [text.slice(0, 80), text]))(
  '%j is similar to itself if it has a word',
  (_, text) => {
    const found = new SimilarTitles([{ number: 'SK-1', title: text, unit: '', state: '' }]).find(text);
    expect(found.map(({ likeness }) => likeness)).toEqual(/[\p{L}\p{N}]/u.test(text) ? [1] : []);
  },
);

test.each([
  ['one word', 'a'.repeat(50_000)],
  ['words', 'hồ sơ '.repeat(10_000)],
  ['marks', 'ộ\u0301'.repeat(25_000)],
  ['blanks', ' '.repeat(50_000)],
  ['lone surrogates', '\uD83C'.repeat(50_000)],
])('50 000 letters, %s, are read as fast as a title', (_, text) => {
  const start = performance.now();
  similar.find(text);
  new SimilarTitles([...entries, { number: 'x', title: text, unit: '', state: '' }]).find(titles[0]!);
  expect(performance.now() - start).toBeLessThan(1000);
});
