import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RuleSummary } from '../../../src/domain/criteria/Rule.ts';
import { rules } from '../../../src/domain/criteria/rules/rules.ts';

const folder = new URL('../../../src/domain/criteria/rules/', import.meta.url);

test('every rule is a file of its name, and every file a rule in the list', () => {
  const files = readdirSync(folder).filter(file => file !== 'rules.ts');
  expect(rules.map(rule => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

test.each(rules)('$id has its label and both texts', async ({ id, label }) => {
  expect(id).toMatch(/^[a-z-]+$/);
  const { summary }: { summary: RuleSummary } = await import(new URL(`${id}.ts`, folder).pathname);
  for (const text of [label, summary.vi, summary.en]) expect(text.length).toBeGreaterThan(4);
});
