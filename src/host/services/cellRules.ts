import { quotedTab } from '../sheet/address.ts';
import type { Condition, Look, Validation } from '../sheet/Operations.ts';
import { areaOf } from './areas.ts';
import { only } from './only.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = string | null | GoogleAppsScript.Spreadsheet.Color;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type ConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const conditions = new WeakMap<ConditionalFormatRule, Condition>();
const validations = new WeakMap<DataValidation, Validation>();

export const conditionOf = (format: ConditionalFormatRule) => conditions.get(format)!;
export const validationOf = (rule: DataValidation) => validations.get(rule)!;

/** A rule that a tab has, over these cells. */
export function conditionalRuleOf(condition: Condition, ranges: readonly Range[]): ConditionalFormatRule {
  const rule = only<ConditionalFormatRule>('ConditionalFormatRule', {
    getRanges: () => [...ranges],
    copy: () => builderOf(condition, ranges),
  });
  conditions.set(rule, condition);
  return rule;
}

/** SpreadsheetApp.newConditionalFormatRule, for rules by text: the view does not evaluate formulas. */
export function newConditionalFormatRule(): ConditionalFormatRuleBuilder {
  return builderOf({ areas: [], operator: 'equal', text: '', look: {} }, []);
}

function builderOf(given: Condition, over: readonly Range[]): ConditionalFormatRuleBuilder {
  let [condition, cells] = [given, over];
  const change = (part: Partial<Condition>): ConditionalFormatRuleBuilder => {
    condition = { ...condition, ...part };
    return builder;
  };
  const look = (part: Look) => change({ look: { ...condition.look, ...part } });
  const builder = only<ConditionalFormatRuleBuilder>('ConditionalFormatRuleBuilder', {
    whenTextStartsWith: text => change({ operator: 'beginsWith', text }),
    whenCellNotEmpty: () => change({ operator: 'notContainsBlanks', text: '' }),
    whenTextEqualTo: text => change({ operator: 'equal', text }),
    setRanges: ranges => {
      cells = ranges;
      return change({ areas: ranges.map(areaOf) });
    },
    setBackground: (color: Color) => look({ background: String(color) }),
    setFontColor: (color: Color) => look({ color: String(color) }),
    setBold: bold => look({ bold: bold === true }),
    build: () => conditionalRuleOf(condition, cells),
  });
  return builder;
}

/** A rule that a range has. */
export function ruleOf(validation: Validation): DataValidation {
  const rule = only<DataValidation>('DataValidation', {});
  validations.set(rule, validation);
  return rule;
}

/** SpreadsheetApp.newDataValidation. Without setAllowInvalid(false) other values are only marked, as in Sheets. */
export function newDataValidation(): DataValidationBuilder {
  let validation: Validation = { kind: 'list', values: [], strict: false };
  const change = (part: Partial<Validation>): DataValidationBuilder => {
    validation = { ...validation, ...part };
    return builder;
  };
  const builder = only<DataValidationBuilder>('DataValidationBuilder', {
    requireValueInList: (values: string[]) => change({ kind: 'list', values }),
    requireValueInRange: (range: Range) =>
      change({ kind: 'range', range: `${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}` }),
    requireCheckbox: (() => change({ kind: 'checkbox' })) as DataValidationBuilder['requireCheckbox'],
    setAllowInvalid: allow => change({ strict: !allow }),
    build: () => ruleOf(validation),
  });
  return builder;
}
