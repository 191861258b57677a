import { expect, test } from 'vitest';
import { evidenceProblem, isLink, linesOf, withLinks } from '../../../src/domain/initiative/evidence.ts';

const links = (count: number) => Array.from({ length: count }, (_, at) => `https://vidu.vn/${at}`).join('\n');

test.each([
  ['https://vidu.vn', true],
  ['HTTPS://drive.google.com/file/d/1aB_c/view?usp=sharing#a', true],
  ['https://vidu.vn/báo-cáo', true],
  ['http://vidu.vn', false],
  ['vidu.vn/a', false],
  ['https://', false],
  ['https://vidu', false],
  ['https:///vidu.vn', false],
  ['https://vidu.vn/a b', false],
  ['https://vidu.vn/"><script>', false],
  ['javascript:alert(1)//https://vidu.vn', false],
  ['xem https://vidu.vn', false],
])('«%s» is a link: %s', (line, expected) => {
  expect(isLink(line)).toBe(expected);
});

test('lines are told apart by whatever breaks them, blank and double ones left out', () => {
  expect(linesOf(' a \r\n\r\nb\u2028a\vc')).toEqual(['a', 'b', 'c']);
});

test.each([
  ['nothing to nothing', '', '', ''],
  ['the first', '', ' https://a.vn ', 'https://a.vn'],
  ['another', 'https://a.vn', 'https://b.vn', 'https://a.vn\nhttps://b.vn'],
  ['the same again', 'https://a.vn', 'https://a.vn\nhttps://b.vn', 'https://a.vn\nhttps://b.vn'],
  ['to what was said in words', '120 lượt khảo sát', 'https://a.vn', '120 lượt khảo sát\nhttps://a.vn'],
  ['nothing to what is there', 'https://a.vn', '', 'https://a.vn'],
])('adding %s', (_, cell, added, expected) => {
  expect(withLinks(cell, added)).toBe(expected);
});

test.each([
  ['ten links', '', links(10), undefined],
  ['eleven', '', links(11), { code: 'many', found: '11' }],
  ['one more than ten', links(10), 'https://vidu.vn/khac', { code: 'many', found: '11' }],
  ['none to more than ten that are there', links(12), '', undefined],
  ['one that is there already', links(10), 'https://vidu.vn/3', undefined],
  ['words', '', 'https://a.vn\nđã đo', { code: 'notLink', found: 'đã đo' }],
])('%s', (_, cell, added, problem) => {
  expect(evidenceProblem(cell, added)).toEqual(problem);
});
