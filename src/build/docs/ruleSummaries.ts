import type { RuleSummary } from '../../domain/criteria/Rule.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';

/** What each rule does, by its id: its file exports it beside the rule, so that Code.js does not carry it. */
export async function ruleSummaries(): Promise<ReadonlyMap<string, RuleSummary>> {
  const summaries = new Map<string, RuleSummary>();
  for (const { id } of rules) {
    const module: { readonly summary: RuleSummary } = await import(`../../domain/criteria/rules/${id}.ts`);
    summaries.set(id, module.summary);
  }
  return summaries;
}
