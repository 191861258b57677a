import { expect, test } from 'vitest';
import type { Book } from '../../src/host/book/Book.ts';
import { parseCall, parseText } from '../../src/host/book/parseCall.ts';
import { parseReference } from '../../src/host/book/parseReference.ts';
import { cellAddress, columnIndex, columnName, quotedTab } from '../../src/host/sheet/address.ts';
import { withCommas, withSemicolons } from '../../src/host/sheet/separators.ts';
import { fromGoogleForm, toGoogleForm, toSpilledForm } from '../../src/host/xlsx/googleForm.ts';

test('columns and cells have the names that people see', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect([0, 25, 26, 701, 702].map(index => columnIndex(columnName(index)))).toEqual([0, 25, 26, 701, 702]);
  expect(cellAddress(11, 7)).toBe('H12');
  expect(quotedTab("Tab's")).toBe("'Tab''s'");
  expect(quotedTab('CanBo')).toBe('CanBo');
});

test('a lone call is taken apart, anything else is left alone', () => {
  expect(parseCall(`=score_staff(A1:B; 'Tiêu chí; 2'!A:B, "điểm; lý do")`)).toEqual({
    name: 'SCORE_STAFF',
    args: ['A1:B', "'Tiêu chí; 2'!A:B", '"điểm; lý do"'],
  });
  expect(parseCall('=SCORE_STAFF(A1:B2;C1)+1')).toBeUndefined();
  expect(parseCall('=SCORE_STAFF(FILTER(A1:B2;C1:C2);C1)')).toBeUndefined();
  expect(parseText('"a ""b"""')).toBe('a "b"');
});

test('references: closed, open, whole columns, other tabs, names', () => {
  const home = { name: 'Cán bộ', cells: Array.from({ length: 5 }, () => [{ value: 1 }]) };
  const other = { name: 'Tiêu chí', cells: [[{ value: 1 }]] };
  const book: Book = { tabs: [home, other], names: new Map([['TIEU_CHI', "'Tiêu chí'!$A$1:$K$9"]]) };
  const read = (text: string) => {
    const area = parseReference(text, home, book);
    return area && [area.tab.name, area.top, area.left, area.bottom, area.right];
  };
  expect(read('A1:C3')).toEqual(['Cán bộ', 0, 0, 2, 2]);
  expect(read('$B$2:C')).toEqual(['Cán bộ', 1, 1, 4, 2]);
  expect(read('A:C')).toEqual(['Cán bộ', 0, 0, 4, 2]);
  expect(read("'tieu chi'!A1")).toEqual(['Tiêu chí', 0, 0, 0, 0]);
  expect(read('tieu_chi')).toEqual(['Tiêu chí', 0, 0, 8, 10]);
  expect(read("'Không có'!A1:B2")).toBeUndefined();
  expect(read('1+1')).toBeUndefined();
});

test('separators are exchanged outside quotes and braces', () => {
  expect(withCommas(`IF(A1;"a;b";SUM('x;y'!A1;{1;2}))`)).toBe(`IF(A1,"a;b",SUM('x;y'!A1,{1;2}))`);
  expect(withSemicolons('IF(A1,"a,b",2)')).toBe('IF(A1;"a,b";2)');
});

test('the form of Google goes there and back', () => {
  const typed = 'SCORE_STAFF(A1:B2; C1; "điểm")';
  expect(fromGoogleForm(toGoogleForm(`=${typed}`, 'Điểm "x"'))).toEqual({ typed });
  expect(fromGoogleForm(toSpilledForm(3))).toBe('spilled');
  expect(fromGoogleForm('SUM(A1,B1)')).toBeUndefined();
  expect(toSpilledForm('x'.repeat(300))).toMatch(/"x{120}"&"x{120}"&"x{60}"/);
  const long = `COUNT(${'"é";'.repeat(100)}1)`;
  expect(toGoogleForm(`=${long}`, 1)).toMatch(/^IFERROR\(__xludf\.DUMMYFUNCTION\("(?:[^"]|""){120,240}"&"/);
  expect(fromGoogleForm(toGoogleForm(`=${long}`, 1))).toEqual({ typed: long });
});
