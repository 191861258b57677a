import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { bundleAddon } from '../../src/build/bundleAddon.ts';
import { described } from './described.ts';

/** A project with these files under src/addon. */
function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, 'src/addon', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

const OPTIONS = { version: '1.2.3', published: false };

const files = {
  'functions/ADD_UP.ts': 'export function ADD_UP(a: number, b: number) { return a + b; }',
  'workbook/late.ts':
    'globalThis.evaluated = (globalThis.evaluated || 0) + 1; export function late(...given) { return given.length; }',
  'script.ts': 'import { late } from "./workbook/late.ts"; export const scriptFunctions = { late };',
};

test('a cell function can be called at once; what a menu calls is evaluated once, when first called', async () => {
  const code = await bundleAddon(project(files), [described('ADD_UP', 'a', 'b')], ['late'], OPTIONS);
  expect(code).toMatch(/^\/\/ thi-dua-cchc 1\.2\.3\n/);
  const context = vm.createContext();
  vm.runInContext(code, context);
  expect(vm.runInContext('[ADD_UP(1, 2), typeof evaluated, typeof late].join()', context)).toBe(
    '3,undefined,function',
  );
  expect(vm.runInContext('[late(7), late(), evaluated].join()', context)).toBe('1,1,1');
});

test('what both need stands once and is evaluated once; what only the menu needs, in a function that is called later', async () => {
  const root = project({
    'both.ts': 'globalThis.both = (globalThis.both || 0) + 1; export const both = { text: "for both" };',
    'functions/ADD_UP.ts': 'import { both } from "../both.ts"; export function ADD_UP() { return both; }',
    'late.ts':
      'import { both } from "./both.ts"; const own = "for the menu"; export const late = () => [both.text, own, both];',
    'other.ts': 'import { late } from "./late.ts"; export const other = () => late()[2];',
    'script.ts':
      'import { late } from "./late.ts"; import { other } from "./other.ts"; export const scriptFunctions = { late, other };',
  });
  const scripts = ['late', 'other'];
  const code = await bundleAddon(root, [described('ADD_UP')], scripts, OPTIONS);
  for (const text of ['for both', 'for the menu']) expect(code.split(text)).toHaveLength(2);
  expect(code).toMatch(/\bfunction \w+\(\w+,\w+,\w+\)\{[\s\S]*for the menu/);
  const context = vm.createContext();
  vm.runInContext(code, context);
  expect(
    vm.runInContext(
      '[late().slice(0, 2), late()[2] === ADD_UP(), other() === ADD_UP(), both].join()',
      context,
    ),
  ).toBe('for both,for the menu,true,true,1');
});

test('letters beyond ASCII stay as they are', async () => {
  const root = project({
    'functions/ADD_UP.ts': 'export function ADD_UP() { return "Đạt"; }',
    'script.ts': 'export const scriptFunctions = {};',
  });
  expect(await bundleAddon(root, [described('ADD_UP')], [], OPTIONS)).toContain('"Đạt"');
});
