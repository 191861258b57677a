import { expect } from 'vitest';
import { typedValue } from '../../../src/host/sheet/typedValue.ts';
import { probe } from '../execution/probe.ts';
import { gridOf } from '../gridOf.ts';
import { holds } from './holds.ts';

const range = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const typed = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption';
const locale = 'https://support.google.com/docs/answer/58515';
const first = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

/** What a cell shows, holds and calculates after `setValue`, perhaps with a format of its own. */
async function written(value: string, format?: string) {
  const { run } = probe(`
    function write() { ${first} var cell = sheet.getRange('A1');
      ${format === undefined ? '' : `cell.setNumberFormat('${format}');`}
      cell.setValue(${value});
      var back = cell.getValue();
      return [cell.getDisplayValues()[0][0], back instanceof Date ? 'Date' : typeof back, cell.getFormulas()[0][0]]; }`);
  return run('write');
}
const year = new Date().getFullYear();

holds('setValues acts like typing', [
  ...(
    [
      ["'01234'", ['1234', 'number', '']],
      ["'1.234,5'", ['1234,5', 'number', '']],
      ["'20%'", ['20%', 'number', '']],
      ["'1/2/2020'", ['01/02/2020', 'Date', '']],
      ["'1/2'", ['01/02', 'Date', '']],
      ["'TRUE'", ['TRUE', 'boolean', '']],
      ["'chữ'", ['chữ', 'string', '']],
      ['true', ['TRUE', 'boolean', '']],
      ['new Date(2020, 2, 6)', ['06/03/2020', 'Date', '']],
    ] as const
  ).map(([value, cell]) => ({
    point: `${value} in a Vietnamese sheet shows ${cell[0]} and is a ${cell[1]}`,
    source: typed,
    check: async () => expect(await written(value)).toEqual(cell),
  })),
  {
    point: 'a text that begins with = is a formula',
    source: `${range}#setvaluesvalues`,
    check: async () => expect(await written("'=SUM(1; 0,5)'")).toEqual(['1,5', 'number', '=SUM(1; 0,5)']),
  },
  {
    point: 'an apostrophe in front keeps a text and is not part of it',
    source: 'https://support.google.com/docs/answer/56470',
    check: async () => {
      for (const text of ['=1+1', '01234', '1/2'])
        expect(await written(`"'${text}"`)).toEqual([text, 'string', '']);
    },
  },
  {
    point: 'the format @ keeps numbers and dates as texts',
    source: 'https://support.google.com/docs/answer/56470',
    check: async () => {
      for (const text of ['01234', '1/2/2020', '20%', 'TRUE'])
        expect(await written(`'${text}'`, '@')).toEqual([text, 'string', '']);
    },
  },
  {
    point: 'the format @ does not keep a formula as a text (?): stricter, so that everything is neutralised',
    source: 'https://support.google.com/docs/answer/56470',
    asked: 'bareTexts',
    check: async () => expect(await written("'=1+1'", '@')).toEqual(['2', 'number', '=1+1']),
  },
  {
    point: 'hostile texts with an apostrophe come back as they were (?)',
    source: 'https://support.google.com/docs/answer/56470',
    asked: 'keptTexts',
    check: async () => {
      const { run } = probe(`
        function there(texts) { ${first} var cells = sheet.getRange(1, 1, texts.length, 1); cells.setValues(texts.map(function (text) { return ["'" + text]; })); return cells.getValues().map(function (row) { return row[0]; }); }`);
      const texts = [
        ...['=1+1', '+1', '<b>x</b>', "''x", '1/2', '00012', 'a\nb', '{"serial":5}', '🙂'],
        'Tiến'.normalize('NFD'),
      ];
      expect(await run('there', 'page', [texts])).toEqual(texts);
    },
  },
  {
    point: 'getValues gives results, so that writing them back destroys formulas',
    source: `${range}#getvalues`,
    check: async () => {
      const { run } = probe(`
        function back() { ${first} var cells = sheet.getRange('A1:B1'); cells.setValues([[21, '=A1*2']]); cells.setValues(cells.getValues()); return [cells.getValues(), cells.getFormulas()]; }`);
      expect(await run('back')).toEqual([[[21, 42]], [['', '']]]);
    },
  },
  {
    point: 'what is read after writing is calculated',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush',
    check: async () => {
      const { run } = probe(`
        function twice() { ${first} sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(21); return sheet.getRange('B1').getValue(); }`);
      expect(await run('twice')).toBe(42);
    },
  },
  {
    point:
      'semicolons separate arguments where the comma is for decimals; an English formula is understood, too',
    source: locale,
    check: async () => {
      expect(await written("'=ROUND(2,55; 1)'")).toEqual(['2,6', 'number', '=ROUND(2,55; 1)']);
      expect(await written("'=ROUND(2.55, 1)'")).toEqual(['2,6', 'number', '=ROUND(2,55; 1)']);
    },
  },
  {
    point: 'the spreadsheet is one of Viet Nam, in its time zone (?)',
    source: locale,
    asked: 'region',
    check: async () => {
      const { run } = probe(`
        function region() { var book = SpreadsheetApp.getActiveSpreadsheet(); return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()]; }`);
      expect(await run('region')).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh']);
    },
  },
  {
    point: 'a date without a year is one of this year',
    source: typed,
    check: () => {
      const days = (Date.UTC(year, 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
      expect(typedValue('1/2', year)).toMatchObject({ value: days });
    },
  },
]);

const refusal = async (values: string) => {
  const { run, sheet } = probe(`function fill() { ${first} sheet.getRange('A1:B1').setValues(${values}); }`);
  const said = await run('fill').catch((error: Error) => error.message);
  expect(gridOf(sheet, 'Trang tính1')[0]!.slice(0, 2)).toEqual(['', '']);
  return said;
};

holds('setValues refuses, and writes nothing', [
  {
    point: 'another number of columns than the range has',
    source: `${range}#setvaluesvalues`,
    check: async () =>
      expect(await refusal('[[1]]')).toBe(
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      ),
  },
  {
    point: 'another number of rows than the range has',
    source: `${range}#setvaluesvalues`,
    check: async () =>
      expect(await refusal('[[1, 2], [3, 4]]')).toBe(
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
      ),
  },
  {
    point: 'undefined and objects: stricter, Sheets writes something',
    source: `${range}#setvaluesvalues`,
    check: async () => {
      expect(await refusal('[[1, undefined]]')).toBe('Cannot convert undefined to a cell value.');
      expect(await refusal('[[1, {}]]')).toBe('Cannot convert [object Object] to a cell value.');
    },
  },
  {
    point: 'more than 50 000 characters for a cell',
    source: 'https://support.google.com/drive/answer/37603',
    check: async () =>
      expect(await refusal("[[1, 'x'.repeat(50001)]]")).toBe(
        'Your input contains more than the maximum of 50000 characters in a single cell.',
      ),
  },
]);
