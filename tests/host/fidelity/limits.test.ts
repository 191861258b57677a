import { expect } from 'vitest';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const quotas = 'https://developers.google.com/apps-script/guides/services/quotas#current_limitations';
const properties = 'https://developers.google.com/apps-script/guides/properties';
const locks = 'https://developers.google.com/apps-script/reference/lock/lock';
const first = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';

const stores = () =>
  probe(`
    function put(store, key, value) { PropertiesService['get' + store + 'Properties']().setProperty(key, value); }
    function get(store, key) { return PropertiesService['get' + store + 'Properties']().getProperty(key); }
    function flood() { var store = PropertiesService.getDocumentProperties(); for (var i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000)); }`)
    .run;

holds('properties', [
  {
    point: 'stay from one execution to the next, as texts',
    source: properties,
    check: async () => {
      const run = stores();
      await run('put', 'page', ['Document', 'a', 1]);
      expect(await run('get', 'page', ['Document', 'a'])).toBe('1');
    },
  },
  {
    point: 'of a user are apart for each person',
    source: `${properties}#comparison_of_property_stores`,
    check: async () => {
      const run = stores();
      await run('put', 'page', ['User', 'a', 'của An']);
      expect(await run('get', 'page', ['User', 'a'], 'binh@vidu.vn')).toBeNull();
      expect(await run('get', 'page', ['User', 'a'])).toBe('của An');
    },
  },
  {
    point: 'hold 9 KB a value',
    source: quotas,
    check: async () => {
      const run = stores();
      await run('put', 'page', ['Script', 'a', 'x'.repeat(9000)]);
      await expect(run('put', 'page', ['Script', 'a', 'x'.repeat(9217)])).rejects.toThrow(
        'Argument too large: value',
      );
      await expect(run('put', 'page', ['Script', 'a', 'ă'.repeat(5000)])).rejects.toThrow(/too large/);
    },
  },
  {
    point: 'hold 500 KB a store',
    source: quotas,
    check: () => expect(stores()('flood')).rejects.toThrow(/property storage quota/),
  },
  {
    point: 'are the only store: there is no cache, whose values end at 100 KB; stricter',
    source: 'https://developers.google.com/apps-script/reference/cache/cache#putkey,-value',
    check: async () =>
      expect(await probe('function f() { return typeof CacheService; }').run('f')).toBe('undefined'),
  },
]);

holds('the size of a spreadsheet', [
  {
    point: 'ten million cells at most, in tabs, rows and columns',
    source: 'https://support.google.com/drive/answer/37603',
    check: async () => {
      const { run } = probe(`
        var book = SpreadsheetApp.getActiveSpreadsheet();
        function rows() { ${first} sheet.insertRowsAfter(1000, 9999000 / 26 | 0); }
        function columns() { ${first} sheet.insertColumnsAfter(26, 10000); }
        function append() { ${first} for (var i = 0; i < 384; i++) book.insertSheet('Tab ' + i); }`);
      const message = /increase the number of cells in the workbook above the limit of 10000000 cells/;
      for (const name of ['rows', 'columns', 'append'])
        await expect(run(name), name).rejects.toThrow(message);
    },
  },
]);

const writing = `
  function hold(name) { var lock = LockService.getDocumentLock(); if (!lock.tryLock(5000)) return name + ' not'; ${first}
    var row = sheet.getLastRow() + 1; SpreadsheetApp.flush(); sheet.getRange(row, 1).setValue(name); SpreadsheetApp.flush(); lock.releaseLock(); return name; }
  function written() { ${first} return sheet.getRange('A1:A6').getValues().map(function (row) { return row[0]; }); }
  function keep() { return LockService.getDocumentLock().tryLock(1); }
  function mark(name) { PropertiesService.getScriptProperties().setProperty(name, 'yes'); }
  function isMarked(name) { return PropertiesService.getScriptProperties().getProperty(name) === 'yes'; }
  function long() { LockService.getDocumentLock().tryLock(1); mark('taken'); while (!isMarked('enough')); }
  function short() { return LockService.getDocumentLock().tryLock(50); }
  function wait() { LockService.getDocumentLock().waitLock(50); }
  function other() { return LockService.getUserLock().tryLock(50); }
  function twice() { var lock = LockService.getDocumentLock(); return [lock.hasLock(), lock.tryLock(1), lock.hasLock(), lock.tryLock(1), (lock.releaseLock(), lock.hasLock())]; }`;

holds('locks', [
  {
    point: 'of several executions at once one writes after the other',
    source: 'https://developers.google.com/apps-script/reference/lock/lock-service',
    check: async () => {
      const { run } = probe(writing);
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      expect(await Promise.all(names.map(name => run('hold', 'page', [name])))).toEqual(names);
      expect(((await run('written')) as string[]).toSorted()).toEqual(names);
    },
  },
  {
    point: 'one that was not given back is free when the execution ends',
    source: `${locks}#releaselock`,
    check: async () => {
      const { run } = probe(writing);
      expect([await run('keep'), await run('keep')]).toEqual([true, true]);
    },
  },
  {
    point: 'one that stays taken: tryLock says so, waitLock throws, another kind is free',
    source: `${locks}#waitlocktimeoutinmillis`,
    check: async () => {
      const { run } = probe(writing);
      await run('keep');
      const long = run('long');
      await expect.poll(() => run('isMarked', 'page', ['taken']), { timeout: 20_000 }).toBe(true);
      expect(await Promise.all([run('short'), run('other')])).toEqual([false, true]);
      await expect(run('wait')).rejects.toThrow(
        'Lock timeout: another process was holding the lock for too long.',
      );
      await run('mark', 'page', ['enough']);
      await long;
    },
  },
  {
    point: 'whoever has it gets it again, and knows it',
    source: `${locks}#haslock`,
    check: async () => expect(await probe(writing).run('twice')).toEqual([false, true, true, true, false]),
  },
]);
