import type { Rule } from '../../domain/criteria/Rule.ts';

/** The rules by name, in one paragraph. */
export function ruleNames(rules: readonly Rule[]): string {
  return `${rules.map(({ label, id }) => `${label} (\`${id}\`)`).join(' · ')}`;
}
