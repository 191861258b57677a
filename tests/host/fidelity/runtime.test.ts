import { expect } from 'vitest';
import { probe } from '../execution/probe.ts';
import { holds } from './holds.ts';

const guide = 'https://developers.google.com/apps-script/guides/v8-runtime';
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  timers: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  streams: ['ReadableStream', 'WritableStream', 'TextEncoder', 'TextDecoder'],
  'the interfaces of the web': [
    'fetch',
    'FormData',
    'File',
    'Blob',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
    'btoa',
  ],
  cryptography: ['crypto', 'SubtleCrypto'],
  'the globals of browsers': ['window', 'navigator', 'performance', 'document', 'localStorage', 'self'],
  'the globals of Node': ['process', 'require', 'module', 'Buffer', 'global', '__call'],
};
const kinds = (names: readonly string[]) =>
  probe(`function kinds() { return [${names.map(name => `typeof ${name}`).join()}]; }`).run('kinds');

holds('the runtime', [
  ...Object.entries(ABSENT).map(([what, names]) => ({
    point: `has none of ${what}`,
    source: `${guide}#unavailable_apis`,
    check: async () => expect(await kinds(names)).toEqual(names.map(() => 'undefined')),
  })),
  {
    point: 'has no structuredClone and no newer library that the add-on could count on (?)',
    source: `${guide}#unavailable_apis`,
    asked: 'library',
    check: async () => expect(await kinds(['structuredClone'])).toEqual(['undefined']),
  },
  {
    point: 'evaluates all files anew at every execution, in one global scope',
    source: `${guide}#module-limitations`,
    check: async () => {
      const { run } = probe('var count = 0; function again() { return ++count; }');
      expect([await run('again'), await run('again')]).toEqual([1, 1]);
    },
  },
  {
    point: 'knows no import and no export',
    source: `${guide}#module-limitations`,
    check: () =>
      expect(probe('export function f() { return 1; }').run('f')).rejects.toThrow(/Unexpected token/),
  },
  {
    point: 'gives back nothing that is still promised: nobody waits for it',
    source: `${guide}#asynchronous-limitations`,
    check: async () => expect(await probe('async function later() { return 1; }').run('later')).toBeNull(),
  },
  {
    point: 'logs with console and Logger',
    source: 'https://developers.google.com/apps-script/guides/logging',
    check: async () => {
      const { run, logged } = probe('function say() { console.log("một", 2); Logger.log("ba"); }');
      await run('say');
      expect(logged).toEqual(['một 2', 'ba']);
    },
  },
  {
    point: 'has what the local copy lacks: that names itself and is noted, stricter than Sheets',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#newchart',
    check: async () => {
      const { run, sheet } = probe(`
        function draw() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].newChart(); }
        function services() { return [typeof MailApp, typeof CacheService, typeof UrlFetchApp, typeof DriveApp]; }`);
      await expect(run('draw')).rejects.toThrow('Bản cục bộ chưa có Sheet.newChart: chỉ Google Sheets có.');
      expect(sheet.screen.missing).toEqual(['Sheet.newChart']);
      expect(await run('services')).toEqual(Array(4).fill('undefined'));
    },
  },
]);
