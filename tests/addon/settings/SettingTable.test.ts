import { describe, expect, test } from 'vitest';
import { SettingTable } from '../../../src/addon/settings/SettingTable.ts';
import { type SettingId, settings } from '../../../src/addon/settings/settings.ts';
import { dayOf } from '../../../src/domain/text/parseDate.ts';
import { settingsTab } from '../../../src/tabs/fixed.ts';
import { spreadsheetOf } from '../register/sheetOf.ts';

const read = (...rows: readonly (readonly unknown[])[]) =>
  SettingTable.open(spreadsheetOf({ [settingsTab.name]: [['Mục', 'Giá trị'], ...rows] }).spreadsheet);
const day = dayOf(new Date(2020, 5, 30));

describe('a setting is read by its kind, however it is typed', () => {
  test.each([
    ['deadline', new Date(2020, 5, 30), day],
    ['deadline', '30/6/2020', day],
    ['deadline', 'cuối năm', undefined],
    ['deadline', '', undefined],
    ['year', 2020, 2020],
    ['year', '2020', 2020],
    ['year', 'x', undefined],
    ['year', 2200, undefined],
    ['reviewers', 'An@vidu.vn; ,binh@vidu.vn', ['an@vidu.vn', 'binh@vidu.vn']],
    ['reviewers', 'an@vidu.vn hỏng', ['an@vidu.vn', 'hỏng']],
    ['reviewers', '', undefined],
    ['language', 'EN', 'en'],
    ['language', 'En ', 'en'],
    ['language', 'Tiếng Anh', 'en'],
    ['language', 'fr', undefined],
    ['carry', 'có', 'lowest'],
    ['carry', true, 'lowest'],
    ['carry', 'Không', 'vetoes'],
    ['carry', 'chỉ điểm liệt', 'vetoes'],
    ['carry', 'theo mức thấp nhất trong kỳ', 'all'],
    ['carry', 'tùy', undefined],
    ['contact', ' Phòng  Tổ chức ', 'Phòng Tổ chức'],
    ['contact', new Date(2020, 5, 30), '30/06/2020'],
    ['period', 'quý III', 'quý III'],
    ['period', 'mùa thu', undefined],
  ] as const)('%s %o', (id, cell, value) => {
    expect(read([settings[id].name, cell]).get(id)).toEqual(value);
  });
});

test('a name is found however it is written; of several the first counts', () => {
  const given = read(['NĂM', 2020], ['Năm', 2021], ['ngon ngu', 'EN']);
  expect([given.year, given.get('language')]).toEqual([2020, 'en']);
});

test('a setting is found by the name of before; the one of now comes first', () => {
  const old = ['Một quý không hoàn thành thì không xuất sắc cả năm', 'Có'];
  expect(read(old).get('carry')).toBe('lowest');
  expect(read(old, [settings.carry.name, 'Theo mức thấp nhất trong kỳ']).get('carry')).toBe('all');
});

test('without a year that can be read it is the current one', () => {
  expect([read().year, read(['Năm', 'x']).year]).toEqual(Array(2).fill(new Date().getFullYear()));
});

test('what is not there says nothing', () => {
  for (const id of Object.keys(settings) as SettingId[]) expect(read().get(id)).toBeUndefined();
});
