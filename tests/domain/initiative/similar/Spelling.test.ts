import { expect, test } from 'vitest';
import { fitted } from '../../../../src/domain/initiative/similar/fitted.ts';
import { Spelling } from '../../../../src/domain/initiative/similar/Spelling.ts';
import { words } from '../../../../src/domain/initiative/similar/words.ts';

const word = (typed: string) => words(typed)[0]!;
const slip = Math.fround(fitted.slip);

test.each([
  ['the same', 'mía', 'mía', 1],
  ['other marks', 'mía', 'mịa', 1],
  ['a slip of the finger', 'mía', 'míaa', slip],
  ['a slip that changes the tone, too', 'mía', 'mìaa', 0],
  ['a slip that loses the tone', 'mía', 'mi', 0],
  ['hỏi for ngã', 'dãi', 'rải', slip],
  ['ngã for hỏi', 'dải', 'rãi', slip],
  ['hỏi for nặng', 'dải', 'rại', 0],
  ['huyền for huyền', 'dài', 'rài', slip],
  ['sắc for sắc', 'dái', 'rái', slip],
  ['nặng for nặng', 'dại', 'rại', slip],
  ['huyền for sắc', 'dài', 'rái', 0],
  ['no tone for one', 'dai', 'rái', 0],
  ['no tone, none', 'dai', 'rai', slip],
  ['a mark that is no tone', 'đân', 'đânn', slip],
  ['another word', 'mía', 'cám', 0],
])('%s: «%s» for «%s»', (_, typed, registered, alike) => {
  const spelling = new Spelling();
  spelling.add([word(registered)]);
  expect([...spelling.compare(word(typed), true, false)]).toEqual([alike]);
});

test('in a title without marks a slip needs no tone', () => {
  const spelling = new Spelling();
  spelling.add([word('mía')]);
  expect([...spelling.compare(word('mian'), false, false)]).toEqual([slip]);
  expect([...spelling.compare(word('mian'), true, false)]).toEqual([0]);
});

test('an unfinished word is all that begin with it', () => {
  const spelling = new Spelling();
  expect(spelling.add(words('nông nông nôn không'))).toEqual([0, 0, 1, 2]);
  expect([...spelling.compare(word('nô'), true, true)]).toEqual([1, 1, 0]);
  expect([...spelling.compare(word('nô'), true, false)]).toEqual([0, slip, 0]);
});

test('words that are added later have numbers of their own', () => {
  const spelling = new Spelling();
  expect(spelling.add(words('bò sữa'))).toEqual([0, 1]);
  expect(spelling.add(words('sữa bò sưa'))).toEqual([1, 0, 2]);
});
