import { expect, test } from 'vitest';
import { type Answers, answersOf, isHeld } from '../../../src/pages/draft/Answers.ts';
import { mine } from '../../e2e/sidebar/answers.ts';

const record = { ...mine, starts: '01/03/2020', evidence: 'https://vidu.vn/a\nhttps://vidu.vn/b' };
const [first, second] = answersOf(record).authors;

test.each<[string, Partial<Answers>, boolean]>([
  ['nothing else', {}, true],
  ['another text', { now: 'Cách khác' }, false],
  ['blanks and line breaks of another kind', { title: `  ${record.title} `, now: `${record.now}\r\n` }, true],
  ['the same day in other digits', { starts: '1/3/2020' }, true],
  ['another day', { starts: '02/03/2020' }, false],
  ['a link that has been added', { evidence: 'https://vidu.vn/b' }, true],
  ['a link that has not', { evidence: 'https://vidu.vn/c' }, false],
  ['the same shares, written otherwise', { authors: [{ ...first!, share: '66.67 %' }, second!] }, true],
  ['the authors the other way round', { authors: [second!, first!] }, false],
  ['one author fewer', { authors: [first!] }, false],
])('%s was typed: held already?', (_, typed, held) => {
  expect(isHeld({ ...answersOf(record), ...typed }, record)).toBe(held);
});
