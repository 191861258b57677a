import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/domain/criteria/rules/rules.ts';

const folder = new URL('../../../src/domain/criteria/rules/', import.meta.url);

test('every rule is a file of its name, and every file a rule in the list', () => {
  const files = readdirSync(folder).filter(file => file !== 'rules.ts');
  expect(rules.map(rule => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

test.each(rules.map(rule => [rule.id, rule] as const))('%s has its label and both texts', (id, rule) => {
  expect(id).toMatch(/^[a-z-]+$/);
  for (const text of [rule.label, rule.summary.vi, rule.summary.en]) expect(text.length).toBeGreaterThan(4);
});
