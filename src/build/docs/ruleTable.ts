import type { Rule, RuleSummary } from '../../domain/criteria/Rule.ts';

/** The rules as a Markdown table, Vietnamese beside English. */
export function ruleTable(rules: readonly Rule[], summaries: ReadonlyMap<string, RuleSummary>): string {
  const rows = rules.map(({ label, id }) => {
    const { vi, en } = summaries.get(id)!;
    return `| ${label} | \`${id}\` | ${vi}<br>${en} |`;
  });
  return ['| Cách tính (rule) | id | points |', '|---|---|---|', ...rows].join('\n');
}
