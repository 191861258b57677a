import { expect, test } from 'vitest';
import { numbersColumns, romanOf } from '../../../src/domain/table/numbering.ts';

test('Roman numerals', () => {
  const numerals = [
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XIV',
    'XIX',
    'XX',
    'XXIX',
    'XXXIX',
  ];
  expect(numerals.map(romanOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 19, 20, 29, 39]);
  expect([' II', 'II.', 'II )', '\tIV. '].map(romanOf)).toEqual([2, 2, 2, 4]);
});

test.each([
  '',
  ' ',
  '.',
  'i',
  'IIII',
  'VV',
  'XXXX',
  'IXI',
  'VX',
  'I a',
  'AI',
  'I..',
  1,
  true,
  undefined,
  'Mai',
])('%j is none', cell => {
  expect(romanOf(cell)).toBe(0);
});

test.each<[boolean, string, readonly unknown[], readonly unknown[]]>([
  [true, 'brackets', ['(1)', '(2)', '(3)'], ['x']],
  [true, 'brackets with a formula', ['(1)', '(2)', '(3) = (1)'], []],
  [true, 'brackets in any order', ['', '(4)', '(2)', '(12)'], []],
  [false, 'brackets around more', ['(1)', '(2)', '(3) a'], []],
  [false, 'two of them', ['(1)', '(2)'], []],
  [false, 'brackets that the next goes on with', ['(1)', '(2)', '(3)'], ['(2)']],
  [false, 'brackets around nothing', ['(1)', '(2)', '()'], []],
  [true, 'letters', ['A', 'B', 'C'], []],
  [true, 'letters of any case', ['a', 'b', 'c'], []],
  [true, 'letters, then numbers', ['A', 'B', 1, 2], []],
  [false, 'numbers, then letters', [1, 2, 'A'], []],
  [false, 'letters out of order', ['A', 'C', 'B'], []],
  [false, 'letters not from A', ['B', 'C', 'D'], []],
  [false, 'letters that the next goes on with', ['A', 'B', 'C'], ['B']],
  [true, 'a formula', [1, 2, '3=1+2'], []],
  [true, 'a formula with blanks', [1, 2, '3 = 1+2'], []],
  [false, 'another number with a formula', [1, 2, '4=1+2'], []],
  [true, 'five numbers', [1, 2, 3, 4, 5], []],
  [true, 'five numbers further right', ['', 1, 2, 3, 4, 5], ['', 7]],
  [false, 'four numbers', [1, 2, 3, 4], []],
  [false, 'five numbers with a gap', [1, 2, '', 3, 4, 5], []],
  [false, 'numbers out of order', [1, 2, 4, 3, 5], []],
  [false, 'numbers that the next goes on with', [1, 2, 3, 4, 5], [2]],
  [false, 'numbers that the next, further right, goes on with', ['', 1, 2, 3, 4, 5], ['', '2']],
  [false, 'nothing', [], []],
])('%s: %s', (isNumbering, _, row, next) => {
  expect(numbersColumns(row, next)).toBe(isNumbering);
});
