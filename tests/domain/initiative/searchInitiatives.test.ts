import { expect, test } from 'vitest';
import { searchInitiatives } from '../../../src/domain/initiative/searchInitiatives.ts';

const one = (number: string, title: string, more: object = {}) => ({
  ...{ number, title, field: 'Khác', unit: 'Phòng Kỹ thuật', authors: [{ name: 'Trần Văn Đào' }] },
  ...{ before: '', now: '', expected: '', ...more },
});
const search = searchInitiatives([
  one('SK-2020-0001', 'Bản đồ số vùng trồng cam', { now: 'Dán mã QR lên từng gốc' }),
  one('SK-2020-0002', 'Mã QR trên hồ sơ', { field: 'Cải cách thể chế', unit: 'Trạm số 3' }),
  one('SK-2020-0003', 'Sổ theo dõi giống', { before: 'Hoà lẫn giấy tờ', expected: 'Tỉ lệ lỗi còn 2%' }),
]);

test.each([
  ['nothing is asked for: all, in their order', '', '', ['1', '2', '3']],
  ['a field', '', 'Cải cách thể chế', ['2']],
  ['marks do not matter; in the title first', 'ho so', '', ['2', '3']],
  ['the beginnings of words alone', 'hong', '', []],
  ['NFD, upper case, blanks', '  MÃ   qr'.normalize('NFD'), '', ['2', '1']],
  ['words in any order, in different parts', 'dao cam', '', ['1']],
  ['author', 'đào', '', ['1', '2', '3']],
  ['unit, y for i', 'kĩ thuật', '', ['1', '3']],
  ['what was before and what is expected', 'hòa tỷ lệ', '', ['3']],
  ['number', '0002', '', ['2']],
  ['text and field that do not meet', 'cam', 'Cải cách thể chế', []],
  ['signs alone are nothing', '.*(', '', ['1', '2', '3']],
])('%s', (_, query, field, found) => {
  expect(search(query, field).map(({ number }) => number.slice(-1))).toEqual(found);
});
