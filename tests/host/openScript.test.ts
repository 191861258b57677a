import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openScript, ScriptFault, ScriptTimeout } from '../../src/host/script/openScript.ts';
import { standIn } from './standIn.ts';

test('every call has a context of its own', () => {
  const script = openScript(standIn().script);
  expect(script.call('COUNT_CALLS', [])).toBe(1);
  expect(script.call('COUNT_CALLS', [])).toBe(1);
});

test('dates arrive as Date at local midnight, blanks as empty text', () => {
  const script = openScript(standIn().script);
  expect(script.call('KINDS', [{ date: [2020, 2, 3] }])).toEqual([['object', true, '2020-1-3-0']]);
  expect(script.call('KINDS', [null])).toEqual([['string', false, '']]);
  expect(script.call('KINDS', [[[{ date: [2020, 12, 31] }]]])).toEqual([
    ['object', false, expect.any(String)],
  ]);
});

test('an endless loop is ended', () => {
  const script = openScript(standIn().script, 50);
  expect(() => script.call('FOREVER', [])).toThrow(ScriptTimeout);
});

test('what the script throws is told in its own words, and Node is out of its reach', () => {
  const { directory } = standIn();
  const path = join(directory, 'thrower.js');
  writeFileSync(
    path,
    'function FAIL() { throw new TypeError("hỏng"); } function SEE() { return typeof process + typeof require + typeof setTimeout; }',
  );
  const script = openScript(path);
  expect(() => script.call('FAIL', [])).toThrow(new ScriptFault('hỏng'));
  expect(script.call('SEE', [])).toBe('undefinedundefinedundefined');
});
