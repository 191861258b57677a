import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { scopes } from '../../src/build/docs/scopes.ts';
import { scopesOf } from './scopesOf.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const scopesIn = (code: string) => scopesOf(parse(code, { ecmaVersion: 2019 }));

test('the manifest asks for exactly what the services of Code.js need', () => {
  const { oauthScopes } = JSON.parse(read('dist/addon/appsscript.json')) as { oauthScopes: string[] };
  expect([...oauthScopes].sort()).toEqual([...scopesIn(read('dist/addon/Code.js'))].sort());
});

test.each(scopes.flatMap(({ address, calls }) => calls.map(call => [call, address] as const)))(
  '%s needs %s',
  (call, address) => {
    expect(scopesIn(`(function () { ${call}(); })()`)).toEqual([address]);
  },
);

test('what needs no permission asks for none', () => {
  expect(scopesIn('LockService.getDocumentLock(); Session.getActiveUserLocale(); f()')).toEqual([]);
});

test.each([
  'SpreadsheetApp.openById("x")',
  'SpreadsheetApp.create("x")',
  'UrlFetchApp.fetch("x")',
  'DriveApp.getFiles()',
  'MailApp.sendEmail("x")',
  'ScriptApp.newTrigger("x")',
  'SpreadsheetApp["openById"]("x")',
  'var app = SpreadsheetApp; app.openById("x")',
])('%s is not known, so it is refused', code => {
  expect(() => scopesIn(code)).toThrow(/^No scope is known for \w+App/);
});
