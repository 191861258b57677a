import { expect, test } from 'vitest';
import { counterparts, possible } from '../../../../src/domain/initiative/similar/counterparts.ts';
import { fitted, frameOf, likeness, sharedOf } from '../../../../src/domain/initiative/similar/likeness.ts';
import { prepared } from './prepared.ts';

/** The most that the titles can be alike, and how alike they are. */
function alike(typed: string, registered: string): { readonly atMost: number; readonly really: number } {
  const { one, other, alike: rows } = prepared(typed, registered);
  const found = counterparts(one, other, rows);
  return {
    atMost: likeness(
      sharedOf(
        one,
        one.words.map(() => 1),
      ),
      sharedOf(other, possible(one, rows)(other)),
      0,
    ),
    really: likeness(
      sharedOf(one, found.typed),
      sharedOf(other, found.registered),
      frameOf(one.words, other.words),
    ),
  };
}

test.each([
  ['the same', 'Vườn bưởi cam', 'Vườn bưởi cam', 1],
  ['other words of the same meaning', 'Nuôi lợn qua mạng', 'Nuôi heo trực tuyến', 1],
  ['a slip in every word', 'Vườnn bưởii camm', 'Vườn bưởi cam', 1],
  ['initials for the words', 'vbc', 'Vườn bưởi cam', 1],
])('%s: «%s» and «%s» are alike at most %d', (_, typed, registered, atMost) => {
  expect(alike(typed, registered).atMost).toBe(atMost);
});

test.each([
  ['a word for itself', 'Vườn bưởi cam quýt', 'Vườn bưởi mận xoài'],
  ['initials among other words', 'vbc quýt mận', 'Ao tôm vườn bưởi cam'],
  ['a meaning among other words', 'Nuôi lợn ở vườn bưởi', 'Nuôi heo ở ao tôm'],
])('%s: less than all, and never less than they really are', (_, typed, registered) => {
  const { atMost, really } = alike(typed, registered);
  expect(atMost).toBeLessThan(0.9);
  expect(really).toBeGreaterThan(0);
  expect(atMost).toBeGreaterThanOrEqual(really);
});

test('nothing in common: not enough for a warning, however long the words', () => {
  const { atMost } = alike('Vườn chuối bưởi', 'Ao tôm sú');
  expect(atMost).toBeLessThan(fitted.least);
  expect(alike('Cam lê ổi', 'Ao tôm sú').atMost).toBe(atMost);
});
