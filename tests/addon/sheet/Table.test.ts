import { describe, expect, test } from 'vitest';
import { Table } from '../../../src/addon/sheet/Table.ts';
import { writeRows } from '../../../src/addon/sheet/writeRows.ts';
import { staffTab } from '../../../src/tabs/staff.ts';
import { spreadsheetOf } from '../register/sheetOf.ts';

const header = ['Mã cán bộ', 'Họ tên', 'Mã đơn vị'];
const people = [
  ['CB01', 'An', 'P1'],
  ['CB02', 'Bình', 'P2'],
];
const titles = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    at === 0 ? 'DANH SÁCH CÁN BỘ' : '',
    '',
    at === 1 ? 'Họ tên' : '',
  ]);

describe('the header is found', () => {
  test.each([0, 1, 2, 9])('below %d rows of titles', count => {
    const table = new Table(staffTab, [...titles(count), header, ...people]);
    expect(table.texts('name')).toEqual(['An', 'Bình']);
    expect([table.above, table.numberOf(1)]).toEqual([count, count + 3]);
  });

  test.each([
    ['in the first ten rows only', [...titles(10), header, ...people]],
    ['not in a row of data that repeats a title', [header, ['Mã cán bộ', 'Họ tên', ''], ...people]],
    ['not by a single name', [['', '', ''], ['Họ tên', '', ''], ...people]],
    ['nor where nothing is known', [['a'], ['b']]],
  ])('%s', (_, cells) => {
    expect(new Table(staffTab, cells).above).toBe(0);
  });

  test.each([
    ['as set-up writes it', 'Họ tên'],
    ['without regard to case and blanks', ' HỌ  TÊN '],
    ['without marks', 'Ho ten'],
    ['by the name that people give the column', 'Họ và tên'],
  ])('a title %s', (_, title) => {
    const table = new Table(staffTab, [['Mã cán bộ', title, 'Mã đơn vị'], ...people]);
    expect(table.texts('name')).toEqual(['An', 'Bình']);
  });
});

test('rows are written below the header, wherever it stands', () => {
  const { spreadsheet, written } = spreadsheetOf({ [staffTab.name]: [...titles(2), header, ...people] });
  const sheet = spreadsheet.getSheetByName(staffTab.name)!;
  const table = Table.on(sheet, staffTab);
  writeRows({ sheet, tab: staffTab }, table, [{ row: 1, values: new Map([[table.column('name'), 'Chi']]) }]);
  expect(written).toEqual([['setValues', 5, 2, 1, 1, [['Chi']]]]);
  expect(Table.on(sheet, staffTab).texts('name')).toEqual(['An', 'Chi']);
});
