import { expect, test } from 'vitest';
import { falselyWarned, ours, pairKinds, plain, warned } from '../../../../src/build/bench/finders.ts';
import { plausibleTitles } from '../../../fixtures/plausibleTitles.ts';
import { similarTitles } from '../../../fixtures/similarTitles.ts';

const others = plausibleTitles(2000);
const register = [...similarTitles.map(({ registered }) => registered), ...others];
const find = ours(register);
const [half, sixTenths] = plain(register, [0.5, 0.6]);

test('the titles around the pairs are 2 000 different ones', () => {
  expect(new Set(others).size).toBe(2000);
});

test.each([
  ['fitting', 'typo', 13, 13],
  ['heldOut', 'typo', 12, 13],
  ['late', 'typo', 5, 5],
  ['fitting', 'noMarks', 9, 9],
  ['heldOut', 'noMarks', 9, 9],
  ['late', 'noMarks', 3, 3],
  ['fitting', 'order', 10, 10],
  ['heldOut', 'order', 10, 10],
  ['late', 'order', 3, 3],
  ['fitting', 'abbreviation', 13, 13],
  ['heldOut', 'abbreviation', 12, 12],
  ['late', 'abbreviation', 4, 4],
  ['fitting', 'rewording', 32, 36],
  ['heldOut', 'rewording', 28, 36],
  ['late', 'rewording', 4, 14],
])('of pairs «%s», %s: at least %i of %i are found', (part, kind, least, all) => {
  const pairs = similarTitles.filter(pair => pair.part === part && pair.kind === kind);
  expect(pairs).toHaveLength(all);
  expect(warned(find, pairs)).toBeGreaterThanOrEqual(least);
});

test('no more than 4 of 102 look-alikes warn', () => {
  const pairs = similarTitles.filter(({ kind }) => kind === 'lookAlike');
  expect(pairs).toHaveLength(102);
  expect(warned(find, pairs)).toBeLessThanOrEqual(4);
});

test('more is found than the plain way finds at its most lenient, with fewer false warnings than at its strictest', () => {
  const count = (finder: typeof find, kinds: readonly string[]) =>
    warned(
      finder,
      similarTitles.filter(({ kind }) => kinds.includes(kind)),
    );
  const similar = pairKinds.filter(kind => kind !== 'lookAlike');
  expect(count(find, similar)).toBeGreaterThan(count(half!, similar));
  expect(count(find, ['rewording'])).toBeGreaterThan(2 * count(half!, ['rewording']));
  expect(count(find, ['lookAlike'])).toBeLessThan(count(sixTenths!, ['lookAlike']));
});

test('of titles in the same frames at most one in twenty warns falsely', () => {
  expect(
    falselyWarned(
      find,
      others.filter((_, at) => at % 40 === 7),
    ),
  ).toBeLessThanOrEqual(0.05);
});
