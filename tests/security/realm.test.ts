import { expect, test } from 'vitest';
import { probe } from '../host/execution/probe.ts';

/*
 * A script has its own realm: whatever it can get hold of leads to its own Function, never to that of the host, whose
 * globals are those of Node.
 */

const CODE = `
  var sheetOf = function () { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; };

  /** Paths to all that can be reached from a value and does not stem from this realm. */
  function foreign(roots) {
    var seen = new Set(), found = [];
    var waiting = Object.keys(roots).map(function (name) { return [roots[name], name]; });
    var parts = function (value, path) {
      var above = Object.getPrototypeOf(value);
      if (above !== null) waiting.push([above, path + '.__proto__']);
      Reflect.ownKeys(value).forEach(function (key) {
        var own = Reflect.getOwnPropertyDescriptor(value, key);
        [own.value, own.get, own.set].forEach(function (part) { waiting.push([part, path + '.' + String(key)]); });
      });
    };
    while (waiting.length > 0) {
      var next = waiting.pop(), value = next[0], path = next[1];
      if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
      seen.add(value);
      for (var top = value; Object.getPrototypeOf(top) !== null; ) top = Object.getPrototypeOf(top);
      if (top !== Object.prototype && top !== value) found.push(path);
      if (typeof value === 'function' && !(value instanceof Function) && value !== Function.prototype) found.push(path);
      parts(value, path);
    }
    return { found: found, looked: seen.size };
  }

  function thrown(what) { try { what(); return 'nothing'; } catch (error) { return error; } }

  function everything(argument) {
    var sheet = sheetOf(), range = sheet.getRange('A1:B2');
    var cyclic = {}; cyclic.it = cyclic;
    return foreign({
      global: globalThis,
      argument: argument,
      this: this,
      arguments: arguments,
      results: [sheet, range, range.getValues(), Session.getActiveUser(), Session.getActiveUser().getEmail(),
        PropertiesService.getUserProperties().getProperties(), SpreadsheetApp.newDataValidation().requireCheckbox().build(),
        HtmlService.createHtmlOutput('x'), LockService.getDocumentLock(), sheet.getRange('A1').protect()],
      errors: [
        thrown(function () { SpreadsheetApp.nothing; }),
        thrown(function () { sheet.getRange('nowhere'); }),
        thrown(function () { range.setValues([[1]]); }),
        thrown(function () { sheet.getRange('A1').setValue(cyclic); }),
        thrown(function () { SpreadsheetApp.getActiveSpreadsheet().removeNamedRange('none'); }),
        thrown(function () { eval('1'); }),
        thrown(function () { new Function('return 1'); }),
        thrown(function () { WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); }),
      ],
    });
  }

  function usual() {
    var names = Object.getOwnPropertyNames(globalThis), escaped = [];
    var tricks = [
      function (x) { return x.constructor.constructor('return process')(); },
      function (x) { return x.constructor('return process')(); },
      function (x) { return x.__proto__.constructor.constructor('return this')().process; },
      function (x) { return x.prototype.constructor.constructor('return process')(); },
      function (x) { return Object.getPrototypeOf(async function () {}).constructor('return process')(); },
      function (x) { return x.toString.call.constructor('return require("fs")')(); },
    ];
    names.forEach(function (name) {
      tricks.forEach(function (trick, at) {
        try { if (trick(globalThis[name])) escaped.push(name + ' ' + at); } catch (error) {
          if (!(error instanceof Error)) escaped.push(name + ' ' + at + ' error');
        }
      });
    });
    return { names: names.length, escaped: escaped };
  }

  /** On the way up from the end of the stack: where the call itself fails, in the host, the error must be one's own. */
  function shallow() {
    var stringify = JSON.stringify, getUuid = Utilities.getUuid, seen = [];
    // Nothing of one's own needs more of the stack than the call.
    JSON.stringify = function () { return '{"name":"uuid","request":{}}'; };
    for (var beginning = 0; beginning < 20; beginning++) {
      var isDone = false;
      var down = function () {
        try { down(); } catch (error) {}
        if (isDone) return;
        try { getUuid(); isDone = true; } catch (error) {
          seen.push(error instanceof Error && error.constructor.constructor === Function);
        }
      };
      (function from(depth) { if (depth > 0) from(depth - 1); else down(); })(beginning);
    }
    JSON.stringify = stringify;
    return { failed: seen.length > 0, strange: seen.filter(function (own) { return !own; }).length };
  }

  function frames() {
    var seen = [];
    Error.prepareStackTrace = function (error, sites) {
      sites.forEach(function (site) {
        seen.push(site instanceof Object, site.getThis() === undefined || site.getThis() === globalThis);
        var own = site.getFunction();
        seen.push(own === undefined || own === null || own instanceof Function);
      });
      return sites instanceof Array;
    };
    var ofOwn = new Error('x').stack;
    var ofHost = thrown(function () { sheetOf().getRange('nowhere'); }).stack;
    return { frames: seen.length > 0, strange: seen.filter(function (one) { return !one; }).length, own: [ofOwn, ofHost] };
  }

  function caller() { return caller.caller === null; }

  function promised() {
    Promise.reject(Object.defineProperty({}, Symbol.for('nodejs.util.inspect.custom'), {
      value: function (depth, options, inspect) { return inspect.constructor('return process')(); },
    }));
    return 'promised';
  }

  function writesLater() {
    var flag = new Int32Array(new SharedArrayBuffer(4));
    Atomics.waitAsync(flag, 0, 0, 20).value.then(function () { sheetOf().getRange('A1').setValue('later'); });
    Promise.resolve().then(function () { sheetOf().getRange('B1').setValue('before the end'); });
  }

  function written() { return sheetOf().getRange('A1:B1').getValues()[0]; }`;

test('whatever a script can get hold of stems from its own realm', async () => {
  const { run } = probe(CODE);
  const { found, looked } = (await run('everything', 'page', [{ a: [1, { b: 'x' }] }])) as {
    found: string[];
    looked: number;
  };
  expect(found).toEqual([]);
  expect(looked).toBeGreaterThan(800);
  const usual = (await run('usual')) as { names: number; escaped: string[] };
  expect(usual.escaped).toEqual([]);
  expect(usual.names).toBeGreaterThan(60);
  expect(await run('shallow')).toEqual({ failed: true, strange: 0 });
  expect(await run('frames')).toEqual({ frames: true, strange: 0, own: [true, true] });
  expect(await run('caller')).toBe(true);
});

test('what a script leaves behind neither ends its thread nor does anything after its end', async () => {
  const { run, logged } = probe(CODE);
  expect(await run('promised')).toBe('promised');
  await run('writesLater');
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(await run('written')).toEqual(['', 'before the end']);
  expect(logged).toEqual([]);
});

test.each([
  ['plainly', `import('fs')`],
  ['with a comment between', `import /* */ ('fs')`],
  ['on the next line', `import\n('fs')`],
])('a script that imports, %s, is not run at all', async (_, code) => {
  const { run } = probe(`function f() { return ${code}; }`);
  await expect(run('f')).rejects.toThrow('Cannot use import statement outside a module');
});

const UNDECLARED = [
  ...['eval', 'Function', 'Object', 'parseInt', 'constructor', 'hasOwnProperty', '__proto__', '__execute'],
  ...['SpreadsheetApp', 'inner', 'assigned', 'hidden_', 'none', ''],
];

test.each(['page', 'menu'] as const)(
  'from a %s only functions are called that the script declares',
  async mode => {
    const { run } = probe(`
    function open() { function inner() {} return 1; }
    function hidden_() {}
    var assigned = function () {};`);
    expect(await run('open', mode)).toBe(mode === 'page' ? 1 : null);
    for (const name of UNDECLARED)
      await expect(run(name, mode, ['1'])).rejects.toThrow(`Script function not found: ${name}`);
  },
);
