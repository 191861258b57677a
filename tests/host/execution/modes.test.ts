import { describe, expect, test } from 'vitest';
import { Executions } from '../../../src/host/execution/Executions.ts';
import { built } from '../../built.ts';
import { standIn } from '../standIn.ts';
import { probe } from './probe.ts';

describe('a cell function', () => {
  test('reads, but does not write, know the user, lock or store', async () => {
    const { run } = probe(`
      function READ() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
      function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }
      function WHO() { return Session.getActiveUser().getEmail(); }
      function STORE() { PropertiesService.getDocumentProperties().setProperty('a', '1'); }
      function LOCK() { LockService.getDocumentLock().tryLock(1); }
      function SHOW() { SpreadsheetApp.getUi().alert('x'); }`);
    expect(await run('READ', 'cell')).toBe(1);
    for (const name of ['WRITE', 'WHO', 'STORE', 'LOCK', 'SHOW'])
      await expect(run(name, 'cell')).rejects.toThrow(/You do not have permission to call/);
  });

  test.each([
    ['undefined', 'GIVE returned undefined, which no cell can hold.'],
    ['null', 'GIVE returned null, which no cell can hold.'],
    ['NaN', 'GIVE returned NaN, which no cell can hold.'],
    ['({})', 'GIVE returned [object Object], which no cell can hold.'],
    ['[[1, 2], [3]]', 'GIVE returned rows of different lengths, or none.'],
    ['[]', 'GIVE returned rows of different lengths, or none.'],
  ])('that returns %s fails', async (value, message) => {
    await expect(probe(`function GIVE() { return ${value}; }`).run('GIVE', 'cell')).rejects.toThrow(message);
  });

  test('gives single values, rows, dates', async () => {
    const { run } = probe(
      'function ROW() { return [1, "a"]; } function DAY() { return new Date(2020, 2, 6, 12); }',
    );
    expect(await run('ROW', 'cell')).toEqual([[1], ['a']]);
    expect(await run('DAY', 'cell')).toEqual({ serial: 43_896.5 });
  });

  test('that loops is stopped, and the next one runs', async () => {
    const host = {
      answer: async () => '{}',
      began: () => undefined,
      ended: () => undefined,
      timedOut: (name: string, seconds: number) => `${name} quá ${seconds} giây`,
    };
    const limits = { cell: 200, open: 200, menu: 200, page: 200 };
    const executions = new Executions({ ...built, code: standIn().script }, host, limits);
    const calls = [executions.cell('FOREVER', '[]'), executions.cell('COUNT_CALLS', '[]')];
    await expect(calls[0]).rejects.toThrow('FOREVER quá 0.2 giây');
    expect(await calls[1]).toBe(1);
    await executions.stop();
  });
});

test('onOpen makes a menu and may do nothing else (AuthMode.NONE)', async () => {
  const { run, sheet } = probe(`
    function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Một', 'one').addSeparator().addToUi(); }
    function reads() { PropertiesService.getUserProperties().getProperty('a'); }
    function cells() { SpreadsheetApp.getActiveSpreadsheet().getSheets(); }`);
  await run('onOpen', 'open');
  expect(sheet.screen.menus).toEqual([{ caption: 'Thử', items: [{ caption: 'Một', call: 'one' }, null] }]);
  await expect(run('reads', 'open')).rejects.toThrow(/AuthMode\.NONE/);
  await expect(run('cells', 'open')).rejects.toThrow(/AuthMode\.NONE/);
});

describe('a page', () => {
  test('calls top-level functions only, none that ends in _', async () => {
    const { run } = probe('function open() { return 1; } function hidden_() {} var App_ = { inner: open };');
    expect(await run('open')).toBe(1);
    for (const name of ['hidden_', 'inner', 'App_', 'none', '__execute', 'toString_'])
      await expect(run(name)).rejects.toThrow(`Script function not found: ${name}`);
  });

  test('gets texts, numbers, booleans, null and plain objects; a Date or function becomes null', async () => {
    const { run } = probe(`
      function plain() { return { a: [1, 'x', true, null], b: undefined }; }
      function day() { return { at: new Date() }; }
      function code() { return [function () {}]; }
      function nothing() {}`);
    expect(await run('plain')).toEqual({ a: [1, 'x', true, null] });
    for (const name of ['day', 'code', 'nothing']) expect(await run(name)).toBeNull();
  });

  test('has its errors told in the words of the script', async () => {
    const { run } = probe('function fail() { throw new Error("Nhập tên sáng kiến"); }');
    await expect(run('fail')).rejects.toThrow(/^Nhập tên sáng kiến$/);
  });
});

test('every execution has a context of its own, without Node, timers or the channel to the host', async () => {
  const { run } = probe(`
    var count = 0;
    function again() { return ++count; }
    function see() { return [typeof process, typeof require, typeof setTimeout, typeof fetch, typeof __call].join(); }`);
  expect([await run('again'), await run('again')]).toEqual([1, 1]);
  expect(await run('see')).toBe('undefined,undefined,undefined,undefined,undefined');
});

test('what the local copy does not have names itself and is noted for the tests', async () => {
  const { run, sheet } = probe(`
    function draw() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].newChart(); }
    function mail() { return typeof MailApp; }`);
  await expect(run('draw')).rejects.toThrow('Bản cục bộ chưa có Sheet.newChart: chỉ Google Sheets có.');
  expect(sheet.screen.missing).toEqual(['Sheet.newChart']);
  expect(await run('mail')).toBe('undefined');
});
