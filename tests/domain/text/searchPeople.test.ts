import { expect, test } from 'vitest';
import { searchPeople } from '../../../src/domain/text/searchPeople.ts';

const people = [
  'Đào Thị Hòa',
  'Nguyễn Văn Đào',
  'Trần Hoà',
  'Lê Đạo',
  'Phạm Thị Đào Anh',
  'Hồ Thu Hà'.normalize('NFD'),
].map((name, at) => ({ code: `CB0${at + 1}`, name }));
const found = (typed: string, most = 9) => searchPeople(typed, people, most).map(({ code }) => code);

test.each([
  ['dao', ['CB02', 'CB04', 'CB01', 'CB05']],
  ['ĐÀO', ['CB02', 'CB04', 'CB01', 'CB05']],
  ['hòa', ['CB01', 'CB03']],
  ['hoà', ['CB01', 'CB03']],
  ['ha', ['CB06', 'CB05']],
  ['van dao', ['CB02']],
  ['cb03', ['CB03']],
  ['xyz', []],
  ['  ', []],
])('«%s» finds %j', (typed, codes) => {
  expect(found(typed)).toEqual(codes);
});

test.each([
  ['the given name before a whole name', 'an', ['An', 'Lê An'], ['An', 'Lê An']],
  ['the whole given name before its beginning', 'an', ['Lê Anh', 'Lê An'], ['Lê An', 'Lê Anh']],
  ['the whole name before a given name that goes on', 'le an', ['Lê Anh', 'Lê An'], ['Lê An', 'Lê Anh']],
  [
    'the beginning of the given name before the last words',
    'thi',
    ['Vũ Thi B', 'Lê Thiện'],
    ['Lê Thiện', 'Vũ Thi B'],
  ],
  ['the last words before the first', 'thu ha', ['Thu Hà Mai', 'Hồ Thu Hà'], ['Hồ Thu Hà', 'Thu Hà Mai']],
  ['the first word before one in between', 'anh', ['Lê Anh Tú', 'Anh Vũ Tú'], ['Anh Vũ Tú', 'Lê Anh Tú']],
  [
    'the beginning of a word before what is within one',
    'an',
    ['Hoàn Tú', 'Vũ An Tú'],
    ['Vũ An Tú', 'Hoàn Tú'],
  ],
  ['equally well: as listed', 'an', ['Vũ An', 'An', 'Lê An'], ['Vũ An', 'An', 'Lê An']],
])('%s', (_, typed, names, expected) => {
  const listed = names.map((name, at) => ({ code: `CB0${at}`, name }));
  expect(searchPeople(typed, listed, 9).map(({ name }) => name)).toEqual(expected);
});

test('a whole code before a part of it', () => {
  const listed = ['CB011', 'CB01'].map(code => ({ code, name: 'An' }));
  expect(searchPeople('cb01', listed, 9).map(({ code }) => code)).toEqual(['CB01', 'CB011']);
});

test('no more than asked for', () => {
  expect(found('dao', 2)).toEqual(['CB02', 'CB04']);
});
