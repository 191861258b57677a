import type { Rule, RuleSummary } from '../../domain/criteria/Rule.ts';
import { markdownTable } from './markdownTable.ts';
import { ruleExample } from './ruleExample.ts';

/** The rules as a Markdown table, Vietnamese beside English, each with a worked example. */
export function ruleTable(rules: readonly Rule[], summaries: ReadonlyMap<string, RuleSummary>): string {
  return markdownTable(
    ['Cách tính · Rule', 'Điểm · Points', 'Ví dụ · Example'],
    rules.map(rule => {
      const { vi, en, example } = summaries.get(rule.id)!;
      return [`**${rule.label}**<br>\`${rule.id}\``, `${vi}<br>*${en}*`, ruleExample(rule, example)];
    }),
  );
}
