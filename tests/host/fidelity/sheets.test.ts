import { expect } from 'vitest';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const sheet = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const spreadsheet = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const first = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';
const of = (body: string) => probe(`function f() { ${first} ${body} }`).run('f');

holds('rows, columns and ranges', [
  {
    point: 'a new tab has 1000 rows and 26 columns',
    source: `${spreadsheet}#insertsheetsheetname`,
    check: async () =>
      expect(await of('return [sheet.getMaxRows(), sheet.getMaxColumns()];')).toEqual([1000, 26]),
  },
  {
    point: 'a range beyond the tab is refused',
    source: `${sheet}#getrangerow,-column,-numrows,-numcolumns`,
    check: async () => {
      const message = 'The coordinates or dimensions of the range are invalid.';
      await expect(of("sheet.getRange('A5000');")).rejects.toThrow(message);
      await expect(of('sheet.getRange(1000, 1, 2, 1);')).rejects.toThrow(message);
      await expect(of('sheet.getRange(0, 1);')).rejects.toThrow(/outside the dimensions/);
    },
  },
  {
    point: 'the last row and column are those with content, a formula’s result too',
    source: `${sheet}#getlastrow`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('B7').setNumberFormat('@').setNote('x'); sheet.getRange('A2').setFormula('=1'); return [sheet.getLastRow(), sheet.getLastColumn()];",
        ),
      ).toEqual([2, 1]),
  },
  {
    point: 'what a formula fills counts, be it with blank texts: reading and appending go by it',
    source: `${sheet}#getlastcolumn`,
    check: async () => {
      const { run } = probe(`
        /** @customfunction */
        function FILL() { return [['a', ''], ['', ''], ['', '']]; }
        function f() {
          ${first}
          sheet.getRange('B1').setFormula('=FILL()');
          var data = sheet.getDataRange();
          var seen = [sheet.getLastRow(), sheet.getLastColumn(), data.getNumRows(), data.getNumColumns(), sheet.getSheetValues(1, 1, -1, -1)];
          sheet.appendRow(['x']);
          return seen.concat([sheet.getLastRow(), sheet.getRange('A4').getValue()]);
        }`);
      const filled = [
        ['', 'a', ''],
        ['', '', ''],
        ['', '', ''],
      ];
      expect(await run('f')).toEqual([3, 3, 3, 3, filled, 4, 'x']);
    },
  },
  {
    point: 'getSheetValues with -1 reads as far as anything stands (?)',
    source: `${sheet}#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns`,
    asked: 'sheetValues',
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); return [sheet.getSheetValues(1, 1, 1, -1), sheet.getSheetValues(1, 1, -1, -1), sheet.getSheetValues(1, 2, -1, 1)];",
        ),
      ).toEqual([
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
        [[2], [4]],
      ]),
  },
  {
    point: 'a row is appended below the last that holds something, as typed',
    source: `${sheet}#appendrowrowcontents`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A2').setValue('x'); sheet.appendRow(['=1+1', '01234']); return [sheet.getLastRow(), sheet.getRange('A3:B3').getValues()];",
        ),
      ).toEqual([3, [[2, 1234]]]),
  },
  {
    point: 'a row that is appended to a full tab makes it longer (?)',
    source: `${sheet}#appendrowrowcontents`,
    asked: 'appendedTexts',
    check: async () =>
      expect(
        await of(
          "sheet.deleteRows(3, 998); sheet.getRange('A2').setValue('x'); sheet.appendRow(['y', 1]); return [sheet.getMaxRows(), sheet.getRange('A3:B3').getValues()[0]];",
        ),
      ).toEqual([3, ['y', 1]]),
  },
  {
    point: 'rows and columns are put in after a place; what stands below and beside moves',
    source: `${sheet}#insertrowsafterafterposition,-howmany`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1); return [sheet.getMaxRows(), sheet.getRange('A1:C4').getValues()];",
        ),
      ).toEqual([
        1002,
        [
          [1, '', 2],
          ['', '', ''],
          ['', '', ''],
          [3, '', 4],
        ],
      ]),
  },
  {
    point: 'rows are put in before the first one, too',
    source: `${sheet}#insertrowsbeforebeforeposition,-howmany`,
    check: async () =>
      expect(
        await of(
          "sheet.getRange('A1').setValue(1); sheet.insertRowsBefore(1, 2); return [sheet.getMaxRows(), sheet.getRange('A1:A3').getValues()];",
        ),
      ).toEqual([1002, [[''], [''], [1]]]),
  },
  {
    point: 'ranges that are open below move with columns and rows',
    source: 'https://support.google.com/docs/answer/54813',
    check: async () => {
      const ranges = ['B6:D', 'C6:E', 'B6:C', 'B3:C'];
      expect(
        await of(`var other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Hai'); other.getRange('A1').setFormula("=SUM('Trang tính1'!B3:D)");
          var seen = []; function see() { seen.push(other.getRange('A1').getFormulas()[0][0]); }
          sheet.insertRowsAfter(1, 3); see(); sheet.insertColumnsAfter(1, 1); see(); sheet.deleteColumns(2, 2); see(); sheet.deleteRows(2, 3); see();
          return seen;`),
      ).toEqual(ranges.map(range => `=SUM('Trang tính1'!${range})`));
    },
  },
  {
    point: 'rows and columns that are not there are not deleted, nor all that are not frozen',
    source: `${sheet}#deleterowsrowposition,-howmany`,
    check: async () => {
      await expect(of('sheet.deleteRows(999, 3);')).rejects.toThrow('Those rows are out of bounds.');
      await expect(of('sheet.deleteColumns(26, 2);')).rejects.toThrow('Those columns are out of bounds.');
      await expect(of('sheet.setFrozenRows(1); sheet.deleteRows(2, 999);')).rejects.toThrow(
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
      await expect(of('sheet.deleteColumns(1, 26);')).rejects.toThrow(/all non-frozen columns/);
    },
  },
  {
    point: 'what a strict drop-down does not list is refused to scripts, too (?)',
    source: `https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata`,
    asked: 'refusedChoice',
    check: async () => {
      const rule = (rest: string, strict = true) =>
        of(`var other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Hai'); other.getRange('A1:A2').setValues([['P1'], ['P2']]);
          function rule() { return SpreadsheetApp.newDataValidation().setAllowInvalid(${!strict}); }
          ${rest} return sheet.getRange('B1:B3').getValues();`);
      const list =
        "sheet.getRange('B1:B3').setDataValidation(rule().requireValueInList(['Có', 'Sở, ngành']).build());";
      const range =
        "sheet.getRange('B2:B').setDataValidation(rule().requireValueInRange(other.getRange('A1:A')).build());";
      const set = (values: string) => `sheet.getRange('B1:B3').setValues(${values});`;
      const refused = (cell: string) =>
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
      expect(await rule(list + set("[['Có'], ['Sở, ngành'], ['']]"))).toEqual([['Có'], ['Sở, ngành'], ['']]);
      await expect(rule(list + set("[['Có'], ['có'], ['']]"))).rejects.toThrow(refused('B2'));
      expect(await rule(list + set("[['Có'], ['có'], ['']]"), false)).toEqual([['Có'], ['có'], ['']]);
      expect(await rule(range + set("[['P9'], ['P2'], ['=1+1']]"))).toEqual([['P9'], ['P2'], [2]]);
      await expect(rule(range + set("[['P1'], ['P2'], ['P3']]"))).rejects.toThrow(refused('B3'));
      await expect(
        rule(`sheet.getRange('B1:B3').insertCheckboxes(); ${set("[[true], [false], ['Có']]")}`),
      ).rejects.toThrow(refused('B3'));
    },
  },
]);

holds('tabs and names', [
  {
    point: 'a tab is made at a place, renamed, found by its name, and null if there is none',
    source: `${spreadsheet}#getsheetbynamename`,
    check: async () =>
      expect(
        await of(
          "var book = SpreadsheetApp.getActiveSpreadsheet(); book.insertSheet('Hai', 0); book.getSheetByName('Hai').setName('Ba'); return [book.getSheets().map(function (one) { return one.getName(); }), book.getSheetByName('Hai')];",
        ),
      ).toEqual([['Ba', 'Trang tính1'], null]),
  },
  {
    point: 'two tabs of one name are refused, and the last tab stays',
    source: `${spreadsheet}#deletesheetsheet`,
    check: async () => {
      await expect(of("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Trang tính1');")).rejects.toThrow(
        'A sheet with the name "Trang tính1" already exists',
      );
      await expect(of('SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);')).rejects.toThrow(
        "You can't remove all the sheets in a document.",
      );
    },
  },
  {
    point: 'a named range follows its tab and its cells',
    source: `${spreadsheet}#getrangebynamename`,
    check: async () =>
      expect(
        await of(
          "var book = SpreadsheetApp.getActiveSpreadsheet(); book.setNamedRange('BA', sheet.getRange('A2:B9')); sheet.setName('Bốn'); sheet.insertRowsAfter(1, 1); var range = book.getRangeByName('BA'); return [range.getSheet().getName(), range.getA1Notation(), book.getRangeByName('KHONG')];",
        ),
      ).toEqual(['Bốn', 'A3:B10', null]),
  },
  {
    point:
      'the current cell is the first of the first tab until something is selected, and again when its tab is gone',
    source: `${spreadsheet}#getcurrentcell`,
    check: async () => {
      const { run } = probe(`
        function current() { var cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell(); return [cell.getSheet().getName(), cell.getA1Notation()]; }
        function choose() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Hai').getRange('B3:D4').activate(); }
        function drop() { var book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName('Hai')); }`);
      expect(await run('current')).toEqual(['Trang tính1', 'A1']);
      await run('choose');
      expect(await run('current')).toEqual(['Hai', 'B3']);
      await run('drop');
      expect(await run('current')).toEqual(['Trang tính1', 'A1']);
    },
  },
]);
