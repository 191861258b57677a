import { cellFunctions } from '../../addon/main.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';
import { fillMarkers } from './fillMarkers.ts';
import { functionTable } from './functionTable.ts';
import { ruleSummaries } from './ruleSummaries.ts';
import { ruleTable } from './ruleTable.ts';

/** README.md with its generated tables as they should be. */
export async function readme(text: string): Promise<string> {
  const summaries = await ruleSummaries();
  return fillMarkers(text, { functions: functionTable(cellFunctions), rules: ruleTable(rules, summaries) });
}
