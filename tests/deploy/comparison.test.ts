import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/deploy/canonical.ts';
import { changesLost, type FileChange } from '../../src/deploy/changesLost.ts';
import { forPush, pulled } from '../../src/deploy/claspFiles.ts';
import { isCopy, keepCopy, readCopy } from '../../src/deploy/copies.ts';
import { Failure } from '../../src/deploy/Failure.ts';
import { readFiles } from '../../src/deploy/Files.ts';
import { sealed } from '../../src/deploy/seal.ts';
import { newDirectory } from '../host/newDirectory.ts';

type Sources = Readonly<Record<string, string | undefined>>;
const files = (sources: Sources) =>
  new Map(Object.entries(sources).filter((one): one is [string, string] => one[1] !== undefined));

/** The sentence of what is thrown. */
function said(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error.sentence.vi;
    throw error;
  }
  return '';
}

const MANIFEST = '{"timeZone":"Asia/Ho_Chi_Minh","oauthScopes":["a","b"]}';
const BUILT = {
  'Code.js': "// thi-dua-cchc 1.0.0\n'use strict';\nvar App_ = 1;\n",
  'Report.html': '<p>Báo cáo</p>\n',
  'appsscript.json': MANIFEST,
};

describe('what counts as a difference', () => {
  test.each<[string, string, string, string, boolean]>([
    ['the same', 'a.js', 'x', 'x', false],
    ['another word', 'a.js', 'x', 'y', true],
    ['line ends of Windows', 'a.js', 'x\r\ny\r\n', 'x\ny\n', false],
    ['line ends of old', 'a.html', 'x\ry', 'x\ny', false],
    ['a last line end', 'a.html', 'x\n\n', 'x', false],
    ['a byte-order mark', 'a.js', '\uFEFFx', 'x', false],
    ['blanks within', 'a.js', 'x  y', 'x y', true],
    ['blanks at the beginning', 'a.js', ' x', 'x', true],
    ['an empty file and none', 'a.js', ' \r\n', '', false],
    [
      'the layout of the manifest',
      'appsscript.json',
      '{"a":1,"b":[1]}',
      '{\r\n  "b": [ 1 ],\n  "a": 1\n}\n',
      false,
    ],
    ['an empty object in the manifest', 'appsscript.json', '{"a":1,"dependencies":{}}', '{"a":1}', false],
    ['a scope more', 'appsscript.json', '{"a":["x"]}', '{"a":["x","y"]}', true],
    ['no scope, and scopes left to Google', 'appsscript.json', '{"oauthScopes":[]}', '{}', true],
    ['the order of scopes', 'appsscript.json', '{"a":["x","y"]}', '{"a":["y","x"]}', true],
    ['a broken manifest', 'appsscript.json', '{', '{}', true],
    ['JSON that is no manifest', 'a.json.html', '{"a":1}', '{ "a":1 }', true],
  ])('%s', (_, name, one, other, differ) => {
    expect(differences(files({ [name]: one }), files({ [name]: other }))).toEqual(differ ? [name] : []);
  });

  test('a file that one side lacks; names that differ only in case or in their folder are two', () => {
    const one = files({ 'a.js': 'x', 'thư/mục.js': 'y' });
    expect(differences(one, files({ 'A.js': 'x', 'mục.js': 'y' }))).toEqual([
      'A.js',
      'a.js',
      'mục.js',
      'thư/mục.js',
    ]);
  });
});

describe('what would be lost of a script', () => {
  const pushed = Object.fromEntries(sealed(files(BUILT))) as Record<keyof typeof BUILT, string>;
  const next = { ...BUILT, 'Code.js': BUILT['Code.js'].replace('1.0.0', '2.0.0') };
  const seal = /\n\/\/ thi-dua-cchc files .*/;
  const NEW_MANIFEST =
    '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}';
  const added = (name: string): FileChange => ({ name, kind: 'added' });
  const changed = (name: string): FileChange => ({ name, kind: 'changed' });
  const unknown = (name: string): FileChange => ({ name, kind: 'unknown' });

  test.each<[string, Sources, readonly FileChange[]]>([
    ['as pushed', pushed, []],
    [
      'as pushed, laid out by Google',
      {
        ...pushed,
        'Code.js': pushed['Code.js'].replaceAll('\n', '\r\n'),
        'appsscript.json': JSON.stringify(JSON.parse(MANIFEST), null, 2),
      },
      [],
    ],
    ['a script added', { ...pushed, 'Mã.js': 'var x;' }, [added('Mã.js')]],
    ['a page added in a folder', { ...pushed, 'thư/mục.html': 'x' }, [added('thư/mục.html')]],
    ['a name that differs only in case', { ...pushed, 'code.js': 'var x;' }, [added('code.js')]],
    ['an empty file added', { ...pushed, 'Mã.js': '\n' }, []],
    ['a page changed', { ...pushed, 'Report.html': '<p>Khác</p>' }, [changed('Report.html')]],
    [
      'a manifest changed',
      { ...pushed, 'appsscript.json': '{"timeZone":"Asia/Bangkok"}' },
      [changed('appsscript.json')],
    ],
    ['a page deleted', { ...pushed, 'Report.html': undefined }, [{ name: 'Report.html', kind: 'removed' }]],
    ['a page emptied', { ...pushed, 'Report.html': '' }, [{ name: 'Report.html', kind: 'removed' }]],
    ['code before ours', { ...pushed, 'Code.js': `var x;\n${pushed['Code.js']}` }, [changed('Code.js')]],
    [
      'code within ours',
      { ...pushed, 'Code.js': pushed['Code.js'].replace('App_ = 1', 'App_ = 2') },
      [changed('Code.js')],
    ],
    ['code behind the seal', { ...pushed, 'Code.js': `${pushed['Code.js']}var x;` }, [changed('Code.js')]],
    ['an edit that is the new build', { ...pushed, 'Code.js': next['Code.js'] }, []],
    ['the seal deleted', { ...pushed, 'Code.js': pushed['Code.js'].replace(seal, '') }, [unknown('Code.js')]],
    [
      'the seal broken',
      { ...pushed, 'Code.js': pushed['Code.js'].replace(seal, '\n// thi-dua-cchc files {x}') },
      [unknown('Code.js')],
    ],
    ['Code.js deleted', { ...pushed, 'Code.js': undefined }, []],
    [
      'Code.js deleted, code beside it',
      { ...pushed, 'Code.js': undefined, 'Mã.js': 'var x;' },
      [unknown('Mã.js')],
    ],
    [
      'our header without a seal',
      { ...BUILT, 'Report.html': 'x', 'Mã.js': 'var x;' },
      ['Code.js', 'Mã.js', 'Report.html'].map(unknown),
    ],
    ['a new script', { 'Code.js': 'function myFunction() {\n  \n}\n', 'appsscript.json': NEW_MANIFEST }, []],
    [
      'a new script in Vietnamese',
      { 'Mã.js': 'function myFunction() {\r\n\r\n}', 'appsscript.json': NEW_MANIFEST },
      [],
    ],
    [
      'a new script with one line of code',
      { 'Mã.js': 'function myFunction() {\n  gop();\n}' },
      [unknown('Mã.js')],
    ],
    [
      'a new script with a library',
      { 'appsscript.json': '{"dependencies":{"libraries":[{"userSymbol":"X"}]}}' },
      [unknown('appsscript.json')],
    ],
    [
      'a new script with scopes',
      { 'appsscript.json': '{"timeZone":"x","oauthScopes":["x"]}' },
      [unknown('appsscript.json')],
    ],
    ['a manifest that cannot be read', { 'appsscript.json': '{' }, [unknown('appsscript.json')]],
    ['nothing', {}, []],
  ])('%s', (_, script, lost) => {
    expect(changesLost(files(script), files(next))).toEqual(lost);
  });

  test('sealed twice is sealed once, and holds whatever a file is called', () => {
    const odd = files({ ...BUILT, '__proto__.js': 'x', 'có "dấu" \\.html': 'y' });
    expect(sealed(sealed(odd))).toEqual(sealed(odd));
    expect(changesLost(sealed(odd), new Map())).toEqual([]);
  });
});

describe('what clasp says it has pulled, and what stands on the disk', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['each in its file', ['Code.js', 'thư/mục.html'], ['Code.js', 'thư/mục.html'], ''],
    ['an empty one is not written', ['Code.js', 'Mã.js'], ['Code.js'], ''],
    ['two in case alone, where the disk tells them apart', ['Mã.js', 'mã.js'], ['Mã.js', 'mã.js'], ''],
    ['two in case alone, where it does not', ['Mã.js', 'mã.js'], ['Mã.js'], '«Mã.js», «mã.js»'],
    ['two in their accents alone', ['Mã.js'.normalize('NFD'), 'Mã.js'], ['Mã.js'], 'coi là một'],
    ['two that lead to one path', ['Code.js', 'Code.js'], ['Code.js'], 'coi là một'],
  ])('%s', (_, names, written, sentence) => {
    const folder = newDirectory();
    mkdirSync(join(folder, 'thư'));
    for (const name of written) writeFileSync(join(folder, name), `// ${name}`);
    const read = () => pulled(folder, names);
    if (sentence) expect(said(read)).toContain(sentence);
    else
      expect(read()).toEqual(new Map(names.map(name => [name, written.includes(name) ? `// ${name}` : ''])));
  });
});

test('clasp pushes only where one of our files differs to the letter: else the manifest ends in another line', () => {
  const ours = files(BUILT);
  const more = files({ ...BUILT, 'Mã.js': 'x' });
  expect(forPush(ours, files({ ...BUILT, 'Report.html': 'x' }))).toBe(ours);
  expect(forPush(ours, more)).toEqual(new Map([...ours, ['appsscript.json', `${MANIFEST}\n`]]));
  expect(differences(forPush(ours, more), ours)).toEqual([]);
});

describe('copies', () => {
  const script = files({ ...BUILT, 'thư/mục/Mã.js': 'x\r\n', 'Trống.js': '' });

  test('each has a folder of its own and is read back to the letter, by its name or in full', () => {
    const copies = join(newDirectory(), 'copies');
    expect(said(() => readCopy(copies, 'copies/x'))).toContain('Chưa có bản sao nào.');
    const [one, two] = [keepCopy(copies, script), keepCopy(copies, script)];
    expect(readdirSync(copies).length).toBe(2);
    writeFileSync(join(one, '.DS_Store'), 'x');
    const name = one.slice(copies.length - 'copies'.length);
    expect([isCopy(name), isCopy(two), isCopy('0.1.0')]).toEqual([true, true, false]);
    expect([readCopy(copies, name), readCopy(copies, two)]).toEqual([script, script]);
    expect(readFiles(one)).toEqual(script);
    expect(said(() => readCopy(copies, copies))).toContain(name);
  });

  test('where none can be kept the reason is said', () => {
    const file = join(newDirectory(), 'copies');
    writeFileSync(file, '');
    expect(said(() => keepCopy(file, script))).toMatch(
      /^Không giữ được bản sao trong .*, nên chưa thay gì\. Kiểm tra chỗ trống/,
    );
  });
});
