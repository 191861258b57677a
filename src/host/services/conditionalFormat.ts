import type { Condition, Look } from '../sheet/Operations.ts';
import { only } from './only.ts';
import { areaOf } from './range.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const conditions = new WeakMap<Rule, Condition>();

export function conditionOf(rule: Rule): Condition {
  return conditions.get(rule)!;
}

/** A rule that a tab has, over these cells. */
export function conditionalRuleOf(condition: Condition, ranges: readonly Range[]): Rule {
  const rule = only<Rule>('ConditionalFormatRule', {
    getRanges: () => [...ranges],
    copy: () => builderOf(condition, ranges),
  });
  conditions.set(rule, condition);
  return rule;
}

/** SpreadsheetApp.newConditionalFormatRule, for rules by text: the view does not evaluate formulas. */
export function newConditionalFormatRule(): Builder {
  return builderOf({ areas: [], operator: 'equal', text: '', look: {} }, []);
}

function builderOf(given: Condition, over: readonly Range[]): Builder {
  let [condition, cells] = [given, over];
  const change = (part: Partial<Condition>): Builder => {
    condition = { ...condition, ...part };
    return builder;
  };
  const look = (part: Look) => change({ look: { ...condition.look, ...part } });
  const builder = only<Builder>('ConditionalFormatRuleBuilder', {
    whenTextStartsWith: text => change({ operator: 'beginsWith', text }),
    whenCellNotEmpty: () => change({ operator: 'notContainsBlanks', text: '' }),
    whenTextEqualTo: text => change({ operator: 'equal', text }),
    setRanges: ranges => {
      cells = ranges;
      return change({ areas: ranges.map(areaOf) });
    },
    setBackground: (color: string | null | GoogleAppsScript.Spreadsheet.Color) =>
      look({ background: String(color) }),
    setFontColor: (color: string | null | GoogleAppsScript.Spreadsheet.Color) =>
      look({ color: String(color) }),
    build: () => conditionalRuleOf(condition, cells),
  });
  return builder;
}
