import type { Rule } from '../../domain/criteria/Rule.ts';

/** The rules as a Markdown table, Vietnamese beside English. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ label, id, summary }) => `| ${label} | \`${id}\` | ${summary.vi}<br>${summary.en} |`,
  );
  return ['| Cách tính (rule) | id | points |', '|---|---|---|', ...rows].join('\n');
}
