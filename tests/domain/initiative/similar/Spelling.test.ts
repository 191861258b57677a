import { expect, test } from 'vitest';
import { Spelling } from '../../../../src/domain/initiative/similar/Spelling.ts';
import { words } from '../../../../src/domain/initiative/similar/words.ts';

const word = (typed: string) => words(typed)[0]!;

test.each([
  ['the same', 'mía', 'mía', 1],
  ['other marks', 'mía', 'mịa', 1],
  ['a slip of the finger', 'mía', 'míaa', 1],
  ['a slip that changes the tone, too', 'mía', 'mìaa', 0],
  ['a slip that loses the tone', 'mía', 'mi', 0],
  ['hỏi for hỏi', 'dải', 'rải', 1],
  ['ngã for ngã', 'dãi', 'rãi', 1],
  ['hỏi for nặng', 'dải', 'rại', 0],
  ['huyền for huyền', 'dài', 'rài', 1],
  ['sắc for sắc', 'dái', 'rái', 1],
  ['nặng for nặng', 'dại', 'rại', 1],
  ['huyền for sắc', 'dài', 'rái', 0],
  ['no tone for one', 'dai', 'rái', 0],
  ['no tone, none', 'dai', 'rai', 1],
  ['a mark that is no tone', 'đân', 'đânn', 1],
  ['another word', 'mía', 'cám', 0],
])('%s: «%s» for «%s»', (_, typed, registered, alike) => {
  const spelling = new Spelling();
  spelling.add([word(registered)]);
  expect([...spelling.compare(word(typed), true, false)]).toEqual([alike]);
});

test('in a title without marks a slip needs no tone', () => {
  const spelling = new Spelling();
  spelling.add([word('mía')]);
  expect([...spelling.compare(word('mian'), false, false)]).toEqual([1]);
  expect([...spelling.compare(word('mian'), true, false)]).toEqual([0]);
});

test('an unfinished word is all that begin with it', () => {
  const spelling = new Spelling();
  expect(spelling.add(words('nông nông nôn không'))).toEqual([0, 0, 1, 2]);
  expect([...spelling.compare(word('nô'), true, true)]).toEqual([1, 1, 0]);
  expect([...spelling.compare(word('nô'), true, false)]).toEqual([0, 1, 0]);
});

test('words that are added later have numbers of their own', () => {
  const spelling = new Spelling();
  expect(spelling.add(words('bò sữa'))).toEqual([0, 1]);
  expect(spelling.add(words('sữa bò sưa'))).toEqual([1, 0, 2]);
});
