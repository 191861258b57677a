import { describe, expect, test } from 'vitest';
import { changedColumns, tellColumns } from '../../../src/addon/register/changedColumns.ts';
import { changeKeyOf, registrationKey, withChangeKey } from '../../../src/addon/register/keys.ts';
import { isoOf, shown } from '../../../src/addon/register/shown.ts';
import { isSameCell } from '../../../src/addon/sheet/pieces.ts';

const day = new Date(2020, 2, 6);
const noDay = new Date(Number.NaN);

test.each([
  ['a day', day, '06/03/2020'],
  ['a day that Sheets cannot tell', noDay, ''],
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['a number', 1.5, '1.5'],
  ['a text', ' An ', ' An '],
])('%s is shown', (_, cell, text) => {
  expect(shown(cell)).toBe(text);
});

test.each([
  ['a day', day, day.toISOString()],
  ['a day that Sheets cannot tell', noDay, ''],
  ['a text', '06/03/2020', ''],
])('the moment of %s', (_, cell, moment) => {
  expect(isoOf(cell)).toBe(moment);
});

test.each<[string, unknown, string | number | Date, boolean]>([
  ['the same day', day, new Date(2020, 2, 6), true],
  ['another day', day, new Date(2020, 2, 7), false],
  ['a day and its text', day, '06/03/2020', false],
  ['a text and a day', '06/03/2020', day, false],
  ['the same number', 2, 2, true],
  ['a number and its text', '2', 2, false],
  ['a text and what Sheets made of it', 2, '2', true],
  ['another text', 'An', 'Ân', false],
])('%s: %s', (_, cell, value, expected) => {
  expect(isSameCell(cell, value)).toBe(expected);
});

describe('the cell Khóa', () => {
  test.each([
    ['registered', 'r1', 'r1', ''],
    ['registered and changed', 'r1 c1', 'r1', 'c1'],
    ['typed and changed', '- c1', '', 'c1'],
    ['blank', '', '', ''],
  ])('%s', (_, cell, registered, changed) => {
    expect([registrationKey(cell), changeKeyOf(cell)]).toEqual([registered, changed]);
  });

  test.each([
    ['registered', 'r1', 'r1 c2'],
    ['changed before', 'r1 c1', 'r1 c2'],
    ['typed', '', '- c2'],
    ['typed and changed before', '- c1', '- c2'],
  ])('of a row that was %s, after a change', (_, cell, after) => {
    expect(withChangeKey(cell, 'c2')).toBe(after);
  });
});

describe('what changes have changed, as the history tells', () => {
  const entry = (why: string, from = 'Đã đăng ký', to = from) => ({
    ...{ at: '', who: '', number: 'SK-1', what: '', key: '' },
    ...{ from, to, why },
  });
  const told = [
    entry(tellColumns(['Tên'])),
    entry(tellColumns(['Tên', 'Giải pháp'])),
    entry('đạt', 'Đã đăng ký', 'Đã duyệt'),
    entry(tellColumns([])),
  ];
  test.each([
    [0, []],
    [1, []],
    [2, ['Trạng thái']],
    [3, ['Tên', 'Giải pháp', 'Trạng thái']],
    [4, ['Tên', 'Giải pháp', 'Trạng thái']],
  ])('the last %d', (count, columns) => {
    expect(changedColumns(told, count)).toEqual(columns);
  });
});
