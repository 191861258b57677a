import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';

const folder = new URL('.', import.meta.url);
const themes = readdirSync(folder).filter(file => file.endsWith('.test.ts') && file !== 'sources.test.ts');

/** The names of the fields of every object that says a point, and what else is called a test. */
function rowsOf(file: string) {
  const { code } = transformSync(readFileSync(new URL(file, folder), 'utf8'), { loader: 'ts' });
  const rows: string[][] = [];
  const tests: string[] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    const { type, properties, callee } = node as unknown as {
      type: string;
      properties?: { key?: { name?: string } }[];
      callee?: { name?: string; object?: { name?: string } };
    };
    const names = (properties ?? []).map(({ key }) => key?.name ?? '');
    if (type === 'ObjectExpression' && names.includes('point')) rows.push(names);
    const called = callee?.name ?? callee?.object?.name ?? '';
    if (type === 'CallExpression' && ['test', 'it', 'describe'].includes(called)) tests.push(called);
  });
  return { rows, tests };
}

test('there are points', () => {
  expect(themes.length).toBeGreaterThan(5);
});

test.each(themes)('%s: every row has a source and a check, and nothing stands beside the table', file => {
  const { rows, tests } = rowsOf(file);
  expect(tests).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
  for (const names of rows) expect(names).toEqual(expect.arrayContaining(['point', 'source', 'check']));
});
