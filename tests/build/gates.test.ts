import { describe, expect, test } from 'vitest';
import { gateFaults } from '../../src/build/gates/gates.ts';
import { wrapper } from '../../src/build/wrapper.ts';
import { described } from './described.ts';

const ADD_UP = described('ADD_UP', 'a', 'b');
const bundle = 'var App_ = (() => ({}))();\n';
const good = bundle + wrapper(ADD_UP, 'App_');

/** The faults of a script that is good but for what stands inside its bundle. */
const faultsInside = (code: string) => gateFaults(good.replace('({})', `{ ${code} }`), [ADD_UP], []);

test('a script as it should be has no faults', () => {
  expect(gateFaults(good, [ADD_UP], [])).toEqual([]);
  expect(gateFaults(`"use strict";${good}`, [ADD_UP], [])).toEqual([]);
});

describe('the top level', () => {
  test.each([
    ['a cell function is missing', bundle, 'ADD_UP stands 0 times at the top level'],
    ['one stands twice', good + wrapper(ADD_UP, 'App_'), 'ADD_UP stands 2 times at the top level'],
    [
      'a function that a page could call',
      `${good}function dropAll() {}`,
      'dropAll is not among the functions of main.ts',
    ],
    ['a variable', `${good}var left = 1;`, 'VariableDeclaration at the top level'],
    ['a statement', `${good}App_.start();`, 'ExpressionStatement at the top level'],
    ['a class', `${good}class Left {}`, 'ClassDeclaration at the top level'],
    ['other parameters', good.replace('(a, b) {', '(a, c) {'), 'ADD_UP(a, c) should be ADD_UP(a, b)'],
    ['a default value', good.replace('(a, b) {', '(a, b = 1) {'), 'ADD_UP(a, …) should be ADD_UP(a, b)'],
    [
      'no @customfunction',
      good.replace('@customfunction', ''),
      'ADD_UP has no JSDoc with @customfunction directly above',
    ],
    [
      'JSDoc that is not directly above',
      good.replace('*/\n', '*/\n"apart";'),
      'ADD_UP has no JSDoc with @customfunction directly above',
    ],
    [
      'a parameter that is not described',
      good.replace('@param {*} b', '@param {*} x'),
      'the JSDoc of ADD_UP does not describe b',
    ],
  ])('%s', (_condition, text, fault) => {
    expect(gateFaults(text, [ADD_UP], [])).toContain(fault);
  });
});

test('a function that a menu calls stands at the top level because main.ts names it', () => {
  const text = `${good}function openAll(given) {}`;
  expect(gateFaults(text, [ADD_UP], ['openAll'])).toEqual([]);
  expect(gateFaults(good, [ADD_UP], ['openAll'])).toEqual(['openAll is not at the top level']);
});

describe('names', () => {
  test.each(['SCORE_STAFF', 'COUNT_2', 'A1_B2'])('%s may be typed into a cell', name => {
    expect(gateFaults(bundle + wrapper(described(name), 'App_'), [described(name)], [])).toEqual([]);
  });
  test.each(['SUM', 'XLOOKUP', 'TO_TEXT', 'AB12', 'ADD_UP_', 'addUp', '_ADD'])('%s may not', name => {
    expect(gateFaults(bundle + wrapper(described(name), 'App_'), [described(name)], [])).toHaveLength(1);
  });
});

describe('a script of ES2019', () => {
  test.each([
    'export { App_ };',
    'import "./other.js";',
    'await 1;',
    'import("./other.js");',
    'a?.b;',
    'a ?? b;',
    'a ||= b;',
    'class A { #b = 1; }',
    'class A { static b = 1; }',
    '1n;',
  ])('%s is refused', code => {
    expect(gateFaults(good + code, [ADD_UP], [])).toEqual([expect.stringMatching(/^not an ES2019 script: /)]);
  });
});

describe('globals', () => {
  test.each([
    'setTimeout(f)',
    'fetch("x")',
    'new URL("x")',
    'new TextEncoder()',
    'atob("x")',
    'crypto.randomUUID()',
    'performance.now()',
    'structuredClone(1)',
    'window.x',
    'document.x',
    'typeof process',
    'require("x")',
    'Buffer.from("x")',
    'new Intl.Collator("vi")',
    'eval("x")',
    'new Function("x")',
    'UrlFetchApp.fetch("x")',
    'DriveApp.getFiles()',
  ])('%s is refused', code => {
    expect(faultsInside(`var f; ${code};`)).toEqual([
      expect.stringMatching(/^\w+ is not among the globals of Apps Script$/),
    ]);
  });
  test.each([
    'Math.max(1, Number("2"))',
    'SpreadsheetApp.getActive()',
    'var x = {}; x.window = x.fetch',
    'var x = { process: 1, URL() {} }',
    '(function (document) { return document; })(1)',
    'for (const { window: w } of []) { w; }',
    'try {} catch (self) { self; }',
    'class URL {} new URL()',
  ])('%s is allowed', code => {
    expect(faultsInside(code)).toEqual([]);
  });
});

describe('calls of the library', () => {
  test.each([
    '[].at(-1)',
    '"".at(0)',
    '"".replaceAll("a", "b")',
    '"".matchAll(/a/g)',
    '[].toSorted()',
    '[].toReversed()',
    '[].toSpliced(0)',
    '[].findLast(x => x)',
    '[].findLastIndex(x => x)',
    'Object.groupBy([], x => x)',
    'Object.hasOwn({}, "a")',
    'Promise.any([])',
    'Promise.allSettled([])',
    'Array.fromAsync([])',
    '[]["at"](0)',
  ])('%s is refused', code => {
    expect(faultsInside(code)).toEqual([expect.stringMatching(/^\.\w+\( is newer than ES2019$/)]);
  });
  test.each([
    'Object.fromEntries([])',
    '[].flatMap(x => x).flat()',
    '"".trimEnd().padStart(2)',
    'var x = { at: 1 }; x.at + 1',
  ])('%s is allowed', code => {
    expect(faultsInside(code)).toEqual([]);
  });
});

describe('what could reach outside, or run text', () => {
  test.each([
    ['"https://vidu.vn/a"', 'an outside address: https://vidu.vn/a'],
    ['x.innerHTML = title', 'text that becomes HTML: innerHTML = title'],
    ['x.outerHTML = title', 'text that becomes HTML: outerHTML = title'],
    ['(0, f).constructor("return 1")()', 'text that becomes code: .constructor("return 1")'],
  ])('%s is refused', (code, fault) => {
    expect(faultsInside(`var f, x, title; ${code};`)).toEqual([expect.stringContaining(fault)]);
  });
});

const filler = (kilobytes: number) => `"${'x'.repeat(kilobytes * 1024)}";`;
const later = (kilobytes: number) => `function later() { ${filler(kilobytes)} }`;

describe('size', () => {
  test.each([
    ['too large', later(416), [/^Code.js has \d+ bytes, at most 425984 are allowed$/]],
    ['as large as may be, in one function', later(413), []],
    [
      'too much for formulas',
      filler(136),
      [/^formulas use \d+ bytes of Code.js, at most 139264 are allowed$/],
    ],
    ['too much in two functions', `${later(150)} function other() { ${filler(145)} }`, [/^formulas use /]],
  ])('%s', (_, code, faults) => {
    expect(faultsInside(code)).toEqual(faults.map(fault => expect.stringMatching(fault)));
  });
});
