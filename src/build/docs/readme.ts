import { cellFunctions } from '../../addon/main.ts';
import { rules } from '../../domain/criteria/rules/rules.ts';
import { fillMarkers } from './fillMarkers.ts';
import { functionTable } from './functionTable.ts';
import { ruleTable } from './ruleTable.ts';

/** README.md with its generated tables as they should be. */
export function readme(text: string): string {
  return fillMarkers(text, { functions: functionTable(cellFunctions), rules: ruleTable(rules) });
}
