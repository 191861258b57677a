import { expect, test } from 'vitest';
import type { Initiative } from '../../../src/contract/Initiative.ts';
import { EVERYTHING, meantBy, shownOf, valuesOf } from '../../../src/pages/review/queueFilter.ts';

const one = (number: string, title: string, unit: string, state = 'Đã đăng ký') =>
  ({
    number,
    title,
    unit,
    state,
    field: 'Khác',
    authors: [{ name: 'Trần Văn Đào' }],
  }) as unknown as Initiative;

const queue = [
  one('SK-2020-0017', 'Tỷ lệ hài lòng 42%', 'Phòng 2'),
  one('SK-2019-0017', 'Sổ tay', 'Phòng 1'),
  one('SK-2020-0042', 'Quét mã QR', 'Phòng 1', 'Đã áp dụng'),
];
const numbers = (list: readonly Initiative[]) => list.map(({ number }) => number);

test.each([
  ['nothing typed: all', {}, ['SK-2020-0017', 'SK-2019-0017', 'SK-2020-0042']],
  ['without marks, i for y', { text: 'ti le' }, ['SK-2020-0017']],
  ['words in any order, of several columns', { text: 'phong 1 qr' }, ['SK-2020-0042']],
  ['an author', { text: 'DAO' }, ['SK-2020-0017', 'SK-2019-0017', 'SK-2020-0042']],
  ['unit and state', { unit: 'Phòng 1', state: 'Đã áp dụng' }, ['SK-2020-0042']],
  ['nothing has both', { unit: 'Phòng 2', state: 'Đã áp dụng' }, []],
])('shown: %s', (_, filter, expected) => {
  expect(numbers(shownOf(queue, { ...EVERYTHING, ...filter }))).toEqual(expected);
});

test.each([
  ['a whole number', 'sk-2019-0017', 'SK-2019-0017'],
  ['its end, before a title that has it', '42', 'SK-2020-0042'],
  ['its end with zeros', '0042', 'SK-2020-0042'],
  ['the end of two', '17', undefined],
  ['words that only one has', 'so tay', 'SK-2019-0017'],
  ['words of several', 'phong', undefined],
  ['a number that does not wait', '99', undefined],
  ['nothing', ' ', undefined],
])('meant by %s', (_, text, expected) => {
  expect(meantBy(text, queue)?.number).toBe(expected);
});

test('to choose from: what there is, once', () => {
  expect(valuesOf(queue, 'unit')).toEqual(['Phòng 1', 'Phòng 2']);
});
