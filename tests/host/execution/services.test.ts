import { describe, expect, test } from 'vitest';
import { gridOf } from '../gridOf.ts';
import { probe } from './probe.ts';

const first = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

describe('setValues acts like typing in a Vietnamese sheet', () => {
  test('numbers, dates, percents, formulas; text format keeps all but formulas', async () => {
    const { run, sheet } = probe(`
      function fill() { ${first}
        sheet.getRange('A2:F2').setNumberFormat('@');
        sheet.getRange('A1:F2').setValues([['01234', '1/2/2020', '20%', '=SUM(1; 0,5)', new Date(2020, 2, 6), true], ['01234', '1/2/2020', '20%', '=1+1', "'=x", 'a']]);
        return sheet.getRange('A1:F2').getDisplayValues(); }
      function formulas() { ${first} return sheet.getRange('D1:D2').getFormulas(); }
      function kinds() { ${first} return sheet.getRange('A1:F1').getValues()[0].map(function (value) { return value instanceof Date ? 'Date ' + value.getDate() + '/' + (value.getMonth() + 1) : typeof value; }); }`);
    expect(await run('fill')).toEqual([
      ['1234', '01/02/2020', '20%', '1,5', '06/03/2020', 'TRUE'],
      ['01234', '1/2/2020', '20%', '2', '=x', 'a'],
    ]);
    expect(await run('formulas')).toEqual([['=SUM(1; 0,5)'], ['=1+1']]);
    expect(await run('kinds')).toEqual(['number', 'Date 1/2', 'number', 'number', 'Date 6/3', 'boolean']);
    expect(gridOf(sheet, 'Trang tính1')[0]!.slice(0, 2)).toEqual([1234, { serial: 43_862 }]);
  });

  test.each([
    [
      '[[1]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [3, 4]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    ],
    ['[[1, undefined]]', 'Cannot convert undefined to a cell value.'],
    ['[[1, {}]]', 'Cannot convert [object Object] to a cell value.'],
    [
      "[[1, 'x'.repeat(50001)]]",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('%s is refused for two cells', async (values, message) => {
    const { run, sheet } = probe(
      `function fill() { ${first} sheet.getRange('A1:B1').setValues(${values}); }`,
    );
    await expect(run('fill')).rejects.toThrow(message);
    expect(gridOf(sheet, 'Trang tính1')[0]!.slice(0, 2)).toEqual(['', '']);
  });

  test('hostile texts with an apostrophe come back as they were', async () => {
    const { run } = probe(`
      function there(texts) { ${first} var cells = sheet.getRange(1, 1, texts.length, 1); cells.setValues(texts.map(function (text) { return ["'" + text]; })); return cells.getValues().map(function (row) { return row[0]; }); }`);
    const texts = [
      '=1+1',
      '+1',
      '<b>x</b>',
      "''x",
      '1/2',
      '00012',
      'Tiến'.normalize('NFD'),
      'a\nb',
      '{"serial":5}',
      '🙂',
    ];
    expect(await run('there', 'page', [texts])).toEqual(texts);
  });
});

test('reading after writing waits for the calculation', async () => {
  const { run } = probe(`
    function twice() { ${first} sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(21); return sheet.getRange('B1').getValue(); }`);
  expect(await run('twice')).toBe(42);
});

test('rows are appended after the last that holds something, beyond the end of the tab too', async () => {
  const { run } = probe(`
    function grow() { ${first} sheet.deleteRows(3, 998); sheet.getRange('A2').setValue('x'); sheet.appendRow(['y', 1]); return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange('A3:B3').getValues()[0]]; }
    function beyond() { ${first} sheet.getRange('A5000'); }`);
  expect(await run('grow')).toEqual([3, 3, ['y', 1]]);
  await expect(run('beyond')).rejects.toThrow('The coordinates or dimensions of the range are invalid.');
});

test('rows and columns are put in after a place, what stands below and beside moves', async () => {
  const { run } = probe(`
    function insert() { ${first} sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.insertRowsAfter(1, 2); sheet.insertColumnsAfter(1, 1); return [sheet.getMaxRows(), sheet.getRange('A1:C4').getValues()]; }`);
  expect(await run('insert')).toEqual([
    1002,
    [
      [1, '', 2],
      ['', '', ''],
      ['', '', ''],
      [3, '', 4],
    ],
  ]);
});

test('tabs: made, named, found, refused twice, deleted but the last', async () => {
  const { run } = probe(`
    var book = SpreadsheetApp.getActiveSpreadsheet();
    function make() { book.insertSheet('Hai', 0); book.getSheetByName('Hai').setName('Ba'); book.setNamedRange('BA', book.getSheetByName('Ba').getRange('A1:B9')); book.getSheetByName('Ba').setName('Bốn');
      return [book.getSheets().map(function (sheet) { return sheet.getName(); }), book.getRangeByName('BA').getSheet().getName(), book.getRangeByName('BA').getA1Notation(), book.getSheetByName('Năm')]; }
    function twin() { book.insertSheet('Bốn'); }
    function clear() { book.getSheets().forEach(function (sheet) { book.deleteSheet(sheet); }); }`);
  expect(await run('make')).toEqual([['Bốn', 'Trang tính1'], 'Bốn', 'A1:B9', null]);
  await expect(run('twin')).rejects.toThrow('A sheet with the name "Bốn" already exists');
  await expect(run('clear')).rejects.toThrow("You can't remove all the sheets in a document.");
});

describe('locks', () => {
  const code = `
    function hold(name) { var lock = LockService.getDocumentLock(); if (!lock.tryLock(5000)) return name + ' not'; ${first}
      var row = sheet.getLastRow() + 1; SpreadsheetApp.flush(); sheet.getRange(row, 1).setValue(name); SpreadsheetApp.flush(); lock.releaseLock(); return name; }
    function keep() { return LockService.getDocumentLock().tryLock(1); }
    function forget() { LockService.getDocumentLock().waitLock(1); ${first} sheet.getRange('A1').getValue(); while (Date.now() < START + 0) {} return true; }`;

  test('of several executions at once one writes after the other', async () => {
    const { run, sheet } = probe(code.replace('START', '0'));
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(await Promise.all(names.map(name => run('hold', 'page', [name])))).toEqual(names);
    const written = gridOf(sheet, 'Trang tính1')
      .slice(0, 6)
      .map(row => row[0]);
    expect(written.toSorted()).toEqual(names);
  });

  test('one that was not given back is free when the execution ends', async () => {
    const { run } = probe(code.replace('START', '0'));
    expect([await run('keep'), await run('keep')]).toEqual([true, true]);
  });

  test('one that stays taken: tryLock says so, waitLock throws', async () => {
    const { run } = probe(`
      function long() { LockService.getDocumentLock().tryLock(1); var end = Date.now() + 600; while (Date.now() < end) {} }
      function short() { return LockService.getDocumentLock().tryLock(50); }
      function wait() { LockService.getDocumentLock().waitLock(50); }`);
    const first = run('long');
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await run('short')).toBe(false);
    await expect(run('wait')).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    await first;
  });
});

test('properties: kept between executions, apart for each person, limited as at Google', async () => {
  const { run } = probe(`
    function put(store, key, value) { PropertiesService['get' + store + 'Properties']().setProperty(key, value); }
    function get(store, key) { return PropertiesService['get' + store + 'Properties']().getProperty(key); }
    function flood() { var store = PropertiesService.getDocumentProperties(); for (var i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000)); }`);
  await run('put', 'page', ['Document', 'a', '1']);
  await run('put', 'page', ['User', 'a', 'của An']);
  expect(await run('get', 'page', ['Document', 'a'])).toBe('1');
  expect(await run('get', 'page', ['User', 'a'], 'binh@vidu.vn')).toBeNull();
  expect(await run('get', 'page', ['User', 'a'])).toBe('của An');
  await expect(run('put', 'page', ['Script', 'a', 'x'.repeat(9217)])).rejects.toThrow(
    'Argument too large: value',
  );
  await expect(run('flood')).rejects.toThrow(/property storage quota/);
});

test('scripts act as the person who started them; pages are read from beside the script', async () => {
  const { run } = probe(
    `function who() { return Session.getActiveUser().getEmail() + ' ' + Session.getEffectiveUser().getEmail(); }
     function page() { return HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Đăng ký').getContent(); }
     function other() { return HtmlService.createHtmlOutputFromFile('../Code').getContent(); }`,
    { Sidebar: '<p>Xin chào</p>' },
  );
  expect(await run('who', 'page', [], 'binh@vidu.vn')).toBe('binh@vidu.vn binh@vidu.vn');
  expect(await run('page')).toBe('<p>Xin chào</p>');
  await expect(run('other')).rejects.toThrow('No HTML file named ../Code was found.');
});

test('what a script logs reaches the terminal', async () => {
  const { run, logged } = probe('function say() { console.log("một", 2); Logger.log("ba"); }');
  await run('say');
  expect(logged).toEqual(['một 2', 'ba']);
});

describe('the selection', () => {
  const code = `
    function current() { var cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell(); return [cell.getSheet().getName(), cell.getA1Notation()]; }
    function choose() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Hai').getRange('B3:D4').activate(); }
    function drop() { var book = SpreadsheetApp.getActiveSpreadsheet(); book.deleteSheet(book.getSheetByName('Hai')); }`;

  test('is the first cell of the first tab until something is selected, and again when its tab is gone', async () => {
    const { run } = probe(code);
    expect(await run('current')).toEqual(['Trang tính1', 'A1']);
    await run('choose');
    expect(await run('current')).toEqual(['Hai', 'B3']);
    await run('drop');
    expect(await run('current')).toEqual(['Trang tính1', 'A1']);
  });

  test('is not for cell functions to know or to change', async () => {
    const { run } = probe(code.replaceAll('function c', 'function C'));
    await expect(run('Current', 'cell')).rejects.toThrow(/You do not have permission/);
  });
});
