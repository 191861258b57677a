import { expect, test } from 'vitest';
import { frameOf } from '../../../../src/domain/initiative/similar/likeness.ts';
import { oneSlip, soundOf } from '../../../../src/domain/initiative/similar/Spelling.ts';
import { bareWord, words } from '../../../../src/domain/initiative/similar/words.ts';

test.each([
  ['gian', 'gan', true],
  ['gan', 'gian', true],
  ['vu', 'vuu', true],
  ['hoa', 'hao', true],
  ['tinh', 'tinj', true],
  ['doi', 'moi', false],
  ['hoc', 'hpcc', false],
  ['tinh', 'tan', false],
  ['a', 'b', false],
  ['a', 'an', false],
  ['1234', '1235', false],
  ['5s', '5ss', false],
  ['hoc1', 'hocs', false],
  ['hocs', 'hoc1', false],
  ['1hoc', 'shoc', false],
  ['hocs', 'hoc12', false],
  ['an', 'na', false],
  ['hoc', 'hao', false],
  ['hao', 'hoc', false],
  ['hoan', 'haod', false],
  ['hoa', 'hoang', false],
])('«%s» and «%s»: a slip is %s', (one, other, is) => {
  expect(oneSlip(one, other)).toBe(is);
});

test.each([
  ['doi', 'gioi'],
  ['tra', 'cha'],
  ['sep', 'xep'],
  ['ban', 'bang'],
  ['tac', 'tat'],
  ['nghi', 'ngi'],
  ['ghe', 'ge'],
  ['ke', 'ce'],
  ['ky', 'ki'],
  ['lau', 'nau'],
  ['rau', 'dau'],
])('«%s» sounds like «%s»', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['khoa', 'coa'],
  ['tra', 'tha'],
  ['sau', 'rau'],
  ['lan', 'man'],
  ['gi', 'di'],
  ['tool', 'toon'],
  ['metro', 'mecho'],
  ['taxi', 'tasi'],
  ['oke', 'oce'],
  ['nga', 'na'],
  ['can', 'tan'],
  ['langhe', 'lange'],
])('«%s» does not sound like «%s»', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});

test.each([
  ['Đường', 'duong'],
  ['dduwowngf', 'duong'],
  ['doix', 'doi'],
  ['hoof', 'ho'],
  ['hồs', 'hos'],
  ['sms', 'sms'],
  ['5s', '5s'],
  ['as', 'as'],
  ['12doix', '12doix'],
  ['doix12', 'doix12'],
  ['nhaa12', 'nhaa12'],
])('«%s» is bare «%s»', (typed, bare) => {
  expect(bareWord(typed)).toBe(bare);
});

test('words are read in order, with their capitals; signs part them', () => {
  expect(words('Trạm «Củ Chi» TTHC/5S, A')).toEqual([
    { typed: 'trạm', bare: 'tram', capital: true },
    { typed: 'củ', bare: 'cu', capital: true },
    { typed: 'chi', bare: 'chi', capital: true },
    { typed: 'tthc', bare: 'tthc', capital: false },
    { typed: '5s', bare: '5s', capital: false },
    { typed: 'a', bare: 'a', capital: true },
  ]);
});

test.each([
  ['signs', '– !!! \u200B', 0],
  ['300 letters', 'a '.repeat(300), 300],
  ['more letters than any title has', 'a '.repeat(301), 300],
])('of %s there are so many words', (_, title, count) => {
  expect(words(title)).toHaveLength(count);
});

test.each([
  ['một hai ba', 'một hai ba', 1],
  ['một hai ba bốn', 'một khác ba bốn', 0.75],
  ['một hai', 'một hai ba bốn', 1],
  ['một hai ba', 'bốn năm', 0],
  ['a a', 'a a a', 1],
])('the frame of «%s» and «%s» is %d', (one, other, share) => {
  expect(frameOf(words(one), words(other))).toBe(share);
});
