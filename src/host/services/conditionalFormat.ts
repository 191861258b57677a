import type { Condition, Look } from '../sheet/Operations.ts';
import { only } from './only.ts';
import { areaOf } from './range.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const conditions = new WeakMap<Rule, Condition>();

export function conditionOf(rule: Rule): Condition {
  return conditions.get(rule)!;
}

/** A rule that a tab has. */
export function conditionalRuleOf(condition: Condition): Rule {
  const rule = only<Rule>('ConditionalFormatRule', {});
  conditions.set(rule, condition);
  return rule;
}

/** SpreadsheetApp.newConditionalFormatRule, for rules by text: the view does not evaluate formulas. */
export function newConditionalFormatRule(): Builder {
  let condition: Condition = { areas: [], operator: 'equal', text: '', look: {} };
  const change = (part: Partial<Condition>): Builder => {
    condition = { ...condition, ...part };
    return builder;
  };
  const look = (part: Look) => change({ look: { ...condition.look, ...part } });
  const builder = only<Builder>('ConditionalFormatRuleBuilder', {
    whenTextStartsWith: text => change({ operator: 'beginsWith', text }),
    whenCellNotEmpty: () => change({ operator: 'notContainsBlanks', text: '' }),
    whenTextEqualTo: text => change({ operator: 'equal', text }),
    setRanges: ranges => change({ areas: ranges.map(areaOf) }),
    setBackground: (color: string | null | GoogleAppsScript.Spreadsheet.Color) =>
      look({ background: String(color) }),
    setFontColor: (color: string | null | GoogleAppsScript.Spreadsheet.Color) =>
      look({ color: String(color) }),
    setBold: bold => look({ bold: bold === true }),
    build: () => conditionalRuleOf(condition),
  });
  return builder;
}
