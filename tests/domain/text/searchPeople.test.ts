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

test('no more than asked for', () => {
  expect(found('dao', 2)).toEqual(['CB02', 'CB04']);
});
