import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cellFunctions } from '../../src/addon/main.ts';
import { documents, fillMarkers, staleDocuments } from '../../src/build/docs/documents.ts';
import { ruleTable } from '../../src/build/docs/rules.ts';
import {
  actionTable,
  columnTable,
  functionTable,
  viewTable,
  wordTable,
} from '../../src/build/docs/tables.ts';
import { criteriaColumns, criteriaIds, namesOf } from '../../src/domain/criteria/criteriaColumns.ts';
import { rules } from '../../src/domain/criteria/rules/rules.ts';
import { actions } from '../../src/domain/initiative/actions.ts';
import { views } from '../../src/domain/scoring/views.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the generated parts of the documents are up to date (npm run build)', async () => {
  expect([...staleDocuments(root, await documents(root)).keys()]).toEqual([]);
});

test('a document with another table than it should have is out of date', async () => {
  const stale = staleDocuments(root, { 'README.md': { rules: 'another' } });
  expect(stale.get('README.md')).toContain('<!-- rules -->\nanother\n<!-- /rules -->');
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
  ['rule', await ruleTable(), rules.length, 3],
  ['column', columnTable(), Object.keys(criteriaColumns).length, 2],
  ['word', wordTable(), criteriaIds.filter(id => namesOf(id).length > 2).length, 2],
  ['view', viewTable(), views.length, 2],
  ['step', actionTable(), actions.length, 5],
])('the %s table has one row each and no torn cells', (_name, table, count, columns) => {
  const lines = table.split('\n');
  expect(lines).toHaveLength(count + 2);
  for (const line of lines) expect(line.split('|')).toHaveLength(columns + 2);
});

test('every rule has a worked example of its own: data, what comes of them, why', async () => {
  const [, , ...lines] = (await ruleTable()).split('\n');
  const examples = lines.map(line => line.split('|')[3]!);
  expect(new Set(examples).size).toBe(rules.length);
  for (const example of examples) {
    expect(example).toMatch(/<br>.* → \*\*.+\*\*<br>\*.+\*/);
    expect(example).not.toMatch(/undefined|NaN|Lỗi|Đủ điểm/);
  }
});

test('the rule table is in the document as it was reckoned', async () => {
  const page = readFileSync(`${root}/docs/lanh-dao.md`, 'utf8');
  expect(page).toContain('Hoàn thành = 9, Được giao = 12 → **7,5/10 điểm**');
});
