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
  '$id: between the values that «còn thiếu» looks at, what a datum earns stays or changes evenly',
  async ({ id, label }) => {
    const judge = await judgeOf(id, label);
    if (!judge?.potential || judge.reading.as === 'level') return;
    const { top, turns, isGradual } = judge.potential;
    const earned = (value: number) => {
      const points = new Float64Array(1);
      let isRefused = false;
      judge.judge(Float64Array.of(value), points, () => {
        isRefused = true;
      });
      return isRefused ? Number.NaN : points[0]!;
    };
    const sorted = [...turns].sort((a, b) => a - b);
    const near = sorted.flatMap(turn => [turn, turn + judge.better * judge.potential!.step]).map(earned);
    expect(Math.max(...near.filter(points => !Number.isNaN(points)))).toBeCloseTo(top, 9);
    sorted.slice(1).forEach((turn, at) => {
      const [from, to] = [sorted[at]! + judge.potential!.step, turn - judge.potential!.step];
      const [one, middle, other] = [from, (from + to) / 2, to].map(earned) as [number, number, number];
      expect(middle).toBeCloseTo((one + other) / 2, 6);
      if (!isGradual) expect(one).toBe(other);
    });
  },
);
