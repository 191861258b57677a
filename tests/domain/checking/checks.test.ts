import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../../src/domain/checking/checks/checks.ts';

const files = (folder: string) => readdirSync(new URL(folder, import.meta.url));

test('every check is a file of its name, and every file a check in the list', () => {
  const sources = files('../../../src/domain/checking/checks/').filter(file => file !== 'checks.ts');
  expect(checks.map(check => `${check.name}.ts`).sort()).toEqual(sources.sort());
});

test('every check has a file of tests', () => {
  const tested = files('./checks/');
  for (const check of checks) expect(tested).toContain(`${check.name}.test.ts`);
});
