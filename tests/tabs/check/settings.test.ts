import { describe, expect, test } from 'vitest';
import { type FormedKind, isReadSetting } from '../../../src/domain/settings/readSetting.ts';
import { words } from '../../../src/tabs/check/kinds/unreadableSetting.ts';
import { found } from './found.ts';

/** What counts and what does not, kind by kind. */
const cases: Readonly<Record<FormedKind, readonly [good: readonly unknown[], bad: readonly unknown[]]>> = {
  day: [
    [new Date(2020, 1, 3), '03/02/2020', '3-2-2020', '3.2.2020', '2020-02-03'],
    ['cuối tháng 6', '31/02/2020', '2020-02-31', '3/2', 43_864],
  ],
  year: [
    [2020, '2020', 2000, 2100],
    [20, '1999', 2101, 2200, 'năm nay', 2020.5, new Date(2020, 0, 1)],
  ],
  count: [
    [4, '4', 1],
    [0, 2.5, -1, '2/3', '80%', 'đa số', new Date(2020, 0, 1)],
  ],
  flag: [
    ['Có', 'không', 'x', true, false],
    ['có lẽ', 2, 'hết năm'],
  ],
  language: [
    ['vi', 'en', ' VI ', 'EN', 'En ', 'English', 'Tiếng Anh', 'tiếng Việt'],
    ['vn', 'tiếng Pháp', 'fr'],
  ],
  emails: [
    ['an@so.gov.vn', 'an@so.gov.vn; binh@so.gov.vn,chi@so.gov.vn', 'an@so.gov.vn;'],
    ['Trần An', 'an@so', 'an@so.gov.vn; Trần An', '@so.gov.vn', 'an@@so.gov.vn', 'an@.vn', 'an@so.'],
  ],
  period: [
    ['Quý III/2020', 'quý 3', 'năm 2020', new Date(2020, 8, 1)],
    ['quý 5/2020', 'mùa thu', 'tháng 13/2020', '2019/2020'],
  ],
  carry: [
    [
      'Có',
      'không',
      true,
      'x',
      'chỉ điểm liệt',
      'Không xuất sắc nếu có kỳ không hoàn thành',
      'Theo mức thấp nhất',
    ],
    ['có thể', 1, 'nên'],
  ],
};

describe.each(Object.entries(cases))('a setting that holds %s', (kind, [good, bad]) => {
  const counts = (cell: unknown) => isReadSetting(kind as FormedKind, cell as string);

  test.each(good.map(cell => [cell]))('counts: %s', cell => expect(counts(cell)).toBe(true));
  test.each(bad.map(cell => [cell]))('counts as blank: %s', cell => expect(counts(cell)).toBe(false));
  test('may be blank', () => expect(['', undefined, '  '].map(counts)).toEqual([true, true, true]));
  test('has words in both languages', () => {
    const { fix } = words({ text: '', kind: kind as FormedKind, name: '' });
    expect(fix).toEqual({ vi: expect.stringMatching(/^Ghi /), en: expect.stringMatching(/^Write /) });
  });
});

test('a setting that cannot be read is found by its name, however that is typed', () => {
  const table = `
    Mục | Giá trị
    Năm | 2020
    hạn đăng ký sáng kiến | cuối tháng
    Chủ đề | cuối tháng`;
  const settings = { Năm: 'year', 'Hạn đăng ký sáng kiến': 'day' } as const;
  expect(found({ 'Cấu hình': table }, { settings })).toEqual([
    'unreadableSetting | Cấu hình | B3 | cuối tháng | day | hạn đăng ký sáng kiến',
  ]);
  expect(found({ 'Cấu hình': 'Mục | Giá trị' }, { settings })).toEqual([]);
  expect(found({}, { settings })).toEqual([]);
});
