import { quotedTab } from '../sheet/address.ts';
import type { Condition, Look, Validation } from '../sheet/Operations.ts';
import { areaOf } from './areas.ts';
import { only } from './only.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = string | null | GoogleAppsScript.Spreadsheet.Color;
type Format = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type FormatBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type RuleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const conditions = new WeakMap<Format, Condition>();
const validations = new WeakMap<Rule, Validation>();

export const conditionOf = (format: Format) => conditions.get(format)!;
export const validationOf = (rule: Rule) => validations.get(rule)!;

/** A rule that a tab has, over these cells. */
export function conditionalRuleOf(condition: Condition, ranges: readonly Range[]): Format {
  const rule = only<Format>('ConditionalFormatRule', {
    getRanges: () => [...ranges],
    copy: () => builderOf(condition, ranges),
  });
  conditions.set(rule, condition);
  return rule;
}

/** SpreadsheetApp.newConditionalFormatRule, for rules by text: the view does not evaluate formulas. */
export function newConditionalFormatRule(): FormatBuilder {
  return builderOf({ areas: [], operator: 'equal', text: '', look: {} }, []);
}

function builderOf(given: Condition, over: readonly Range[]): FormatBuilder {
  let [condition, cells] = [given, over];
  const change = (part: Partial<Condition>): FormatBuilder => {
    condition = { ...condition, ...part };
    return builder;
  };
  const look = (part: Look) => change({ look: { ...condition.look, ...part } });
  const builder = only<FormatBuilder>('ConditionalFormatRuleBuilder', {
    whenTextStartsWith: text => change({ operator: 'beginsWith', text }),
    whenCellNotEmpty: () => change({ operator: 'notContainsBlanks', text: '' }),
    whenTextEqualTo: text => change({ operator: 'equal', text }),
    setRanges: ranges => {
      cells = ranges;
      return change({ areas: ranges.map(areaOf) });
    },
    setBackground: (color: Color) => look({ background: String(color) }),
    setFontColor: (color: Color) => look({ color: String(color) }),
    build: () => conditionalRuleOf(condition, cells),
  });
  return builder;
}

/** A rule that a range has. */
export function ruleOf(validation: Validation): Rule {
  const rule = only<Rule>('DataValidation', {});
  validations.set(rule, validation);
  return rule;
}

/** SpreadsheetApp.newDataValidation. Without setAllowInvalid(false) other values are only marked, as in Sheets. */
export function newDataValidation(): RuleBuilder {
  let validation: Validation = { kind: 'list', values: [], strict: false };
  const change = (part: Partial<Validation>): RuleBuilder => {
    validation = { ...validation, ...part };
    return builder;
  };
  const builder = only<RuleBuilder>('DataValidationBuilder', {
    requireValueInList: (values: string[]) => change({ kind: 'list', values }),
    requireValueInRange: (range: Range) =>
      change({ kind: 'range', range: `${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}` }),
    requireCheckbox: (() => change({ kind: 'checkbox' })) as RuleBuilder['requireCheckbox'],
    setAllowInvalid: allow => change({ strict: !allow }),
    build: () => ruleOf(validation),
  });
  return builder;
}
