import { expect, test } from 'vitest';
import { sameAsTyped } from '../../../src/domain/text/sameAsTyped.ts';
import { sameFormula } from '../../../src/domain/text/sameFormula.ts';

const day = new Date(2020, 2, 6);

test.each([
  ['a number typed as text', 12.5, '12,5', true],
  ['a date typed as text', day, '06/3/2020', true],
  ['a date of another month', day, '3/6/2020', false],
  ['the same moment', day, new Date(2020, 2, 6), true],
  ['another time of the day', day, new Date(2020, 2, 6, 1), false],
  ['a text kept by an apostrophe', '60', "'60", true],
  ['the same text', 'An', 'An', true],
  ['another text', 'An', 'Ân', false],
  ['composed in another way', 'Tiến'.normalize('NFD'), 'Tiến'.normalize('NFC'), false],
  ['blank and left out', '', null, true],
  ['blank and 0', '', 0, false],
  ['a number and its text', 5, 5, true],
  ['a truth value', true, true, true],
  ['a number and another typed as text', 12.5, '13', false],
  ['a number and a word', 5, 'An', false],
  ['a number and an unclear one', 1234, '1.234', false],
  ['a date and a number', day, 5, false],
  ['an apostrophe within', "An's", "An's", true],
  ['left out and blank', undefined, '', true],
  ['left out and a word', undefined, 'An', false],
  ['a word and left out', 'An', undefined, false],
])('%s', (_, cell, typed, expected) => {
  expect(sameAsTyped(cell, typed)).toBe(expected);
});

test.each([
  ['=SUM(A1; B1)', '=sum(A1,B1)', true],
  ["='Đơn vị'!A1", "='Đơn vị'!A2", false],
  ["='Tab'!A1", '=Tab!A1', true],
  ['=IF(A1="a; b";1)', '=IF(A1="a, b";1)', false],
  ["='Đơn vị'!A1", "='đơn vị'!A1", false],
  ["='Tab_2'!A1", '=tab_2!A1', true],
  ["='2020'!A1", '=2020!A1', false],
  ["='A-B'!A1", '=A-B!A1', false],
  ["='Đơn'!A1".normalize('NFD'), '=Đơn!A1'.normalize('NFD'), true],
])('%s is %s: %s', (a, b, expected) => {
  expect(sameFormula(a, b)).toBe(expected);
});
