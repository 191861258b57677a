import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { criteriaColumns } from '../../../src/domain/criteria/criteriaColumns.ts';
import { parseCriteria } from '../../../src/domain/criteria/parseCriteria.ts';
import type { AnyJudge, RuleSummary } from '../../../src/domain/criteria/Rule.ts';
import { rules } from '../../../src/domain/criteria/rules/rules.ts';

/** What a rule says of itself, beside the rule. */
async function summaryOf(id: string): Promise<RuleSummary> {
  return ((await import(fileURLToPath(new URL(`${id}.ts`, folder)))) as { summary: RuleSummary }).summary;
}

const folder = new URL('../../../src/domain/criteria/rules/', import.meta.url);

test('every rule is a file of its name, and every file a rule in the list', () => {
  const files = readdirSync(folder).filter(file => file !== 'rules.ts');
  expect(rules.map(rule => `${rule.id}.ts`).sort()).toEqual(files.sort());
});

test.each(rules)('$id has its label and both texts', async ({ id, label }) => {
  expect(id).toMatch(/^[a-z-]+$/);
  const summary = await summaryOf(id);
  for (const text of [label, summary.vi, summary.en]) expect(text.length).toBeGreaterThan(4);
});

test('every rule stands in a table of facts', () => {
  const tests = new URL('../', import.meta.url);
  const tables = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => readFileSync(new URL(file, tests), 'utf8'))
    .join('\n');
  const inTable = ({ label }: { readonly label: string }) => new RegExp(`\\| *${label} *\\|`).test(tables);
  expect(rules.filter(rule => !inTable(rule)).map(({ id }) => id)).toEqual([]);
});

type Row = Partial<Record<keyof typeof criteriaColumns, string>>;

/** A band that the examples may name. */
const BAND: Row = { code: 'X1', content: 'Xuất sắc', rule: 'Xếp loại' };

/** The judge that the rule makes of its own example; undefined where it gives no points. */
async function judgeOf(id: string, label: string): Promise<AnyJudge | undefined> {
  const { row } = (await summaryOf(id)).example;
  const columns = Object.keys(criteriaColumns) as (keyof typeof criteriaColumns)[];
  const own: Row = { ...row, code: 'CT', rule: label };
  const [criterion] = parseCriteria([
    columns.map(column => criteriaColumns[column][0]),
    columns.map(column => own[column] ?? ''),
    columns.map(column => BAND[column] ?? ''),
  ]).criteria;
  return criterion?.judge.effect === 'points' ? criterion.judge : undefined;
}

test.each(rules.filter(({ kind }) => kind === 'criterion'))(
  '$id: the datum that «còn thiếu» names earns what it promises, a step less does not',
  async ({ id, label }) => {
    const judge = await judgeOf(id, label);
    if (!judge?.potential) return;
    const { top, valueFor, step } = judge.potential;
    const earned = (value: number) => {
      const points = new Float64Array(1);
      judge.judge(Float64Array.of(value), points, () => undefined);
      return points[0]!;
    };
    for (const wanted of [0.25, 0.5, 0.75, 1].map(part => part * top)) {
      const value = valueFor(wanted)!;
      // «trên 20%» holds one step further; beyond the best level there is none.
      const given = [value, value + judge.better * step].map(earned).filter(points => !Number.isNaN(points));
      expect(Math.max(...given)).toBeGreaterThanOrEqual(wanted - 1e-9);
      const less = earned(value - judge.better * (step + 1e-6));
      if (!Number.isNaN(less)) expect(less).toBeLessThan(wanted);
    }
  },
);
