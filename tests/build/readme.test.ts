import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';
import { fillMarkers } from '../../src/build/docs/fillMarkers.ts';
import { functionTable } from '../../src/build/docs/functionTable.ts';
import { readme } from '../../src/build/docs/readme.ts';
import { ruleSummaries } from '../../src/build/docs/ruleSummaries.ts';
import { ruleTable } from '../../src/build/docs/ruleTable.ts';
import { rules } from '../../src/domain/criteria/rules/rules.ts';

test('the tables of README.md are up to date (npm run build)', async () => {
  const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(await readme(page)).toBe(page);
});

test('what stands between the markers is replaced, and nothing else', () => {
  const text = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n';
  const filled = 'a\n<!-- x -->\nnew $& $1\n<!-- /x -->\nb\n';
  expect(fillMarkers(text, { x: 'new $& $1' })).toBe(filled);
  expect(fillMarkers(filled, { x: 'new $& $1' })).toBe(filled);
});

test.each(['no markers', '<!-- x --> never closed', '<!-- /x --> wrong order <!-- x -->'])(
  'a table has no place to go: %s',
  text => {
    expect(() => fillMarkers(text, { x: 'new' })).toThrow('<!-- x -->');
  },
);

test.each([
  ['function', functionTable(cellFunctions), cellFunctions.length, 3],
  ['rule', ruleTable(rules, await ruleSummaries()), rules.length, 3],
])('the %s table has one row each and no torn cells', (_name, table, count, columns) => {
  const lines = table.split('\n');
  expect(lines).toHaveLength(count + 2);
  for (const line of lines) expect(line.split('|')).toHaveLength(columns + 2);
});
