import { expect, test } from 'vitest';
import { People } from '../../../src/domain/text/People.ts';

const people = new People([
  { code: 'CB01', name: 'Trần Thị Hòa' },
  { code: 'CB02', name: 'Trần Thị Hoa' },
  { code: 'CB03', name: 'Lê Đức Anh' },
  { code: 'CB04', name: 'Vũ Bình' },
  { code: 'CB05', name: 'Vũ Bình' },
]);

test.each([
  ['a code in lower case', 'cb03', 'CB03'],
  ['a name', 'Lê Đức Anh', 'CB03'],
  ['a name decomposed, in capitals', 'LÊ ĐỨC ANH'.normalize('NFD'), 'CB03'],
  ['a name without marks', 'le duc anh', 'CB03'],
  ['a name that only marks tell apart', 'trần thị hòa', 'CB01'],
  ['the tone on the other letter', 'Trần Thị Hoà', 'CB01'],
  ['without marks it could be two', 'tran thi hoa', undefined],
  ['with other marks it is nobody', 'Lê Đúc Anh', undefined],
  ['two have the same name', 'Vũ Bình', undefined],
  ['a part of a name', 'Đức Anh', undefined],
  ['nothing', '', undefined],
])('found: %s', (_, text, code) => {
  expect(people.find(text)?.code).toBe(code);
});

test('near: whom a name may mean', () => {
  expect(people.near('vũ bình', 5).map(({ code }) => code)).toEqual(['CB04', 'CB05']);
});
