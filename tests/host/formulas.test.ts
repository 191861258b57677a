import { expect, test } from 'vitest';
import { cellAddress, columnIndex, columnName, quotedTab } from '../../src/host/sheet/address.ts';
import { withCommas, withSemicolons } from '../../src/host/sheet/formulaText.ts';
import { fromGoogleForm, toGoogleForm, toSpilledForm } from '../../src/host/xlsx/fileFormulas.ts';

test('columns and cells have the names that people see', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect([0, 25, 26, 701, 702].map(index => columnIndex(columnName(index)))).toEqual([0, 25, 26, 701, 702]);
  expect(cellAddress(11, 7)).toBe('H12');
  expect(quotedTab("Tab's")).toBe("'Tab''s'");
  expect(quotedTab('CanBo')).toBe('CanBo');
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
