import { quotedTab } from '../sheet/address.ts';
import type { Validation } from '../sheet/Operations.ts';
import { only } from './only.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const validations = new WeakMap<Rule, Validation>();

export function validationOf(rule: Rule): Validation {
  return validations.get(rule)!;
}

/** A rule that a range has. */
export function ruleOf(validation: Validation): Rule {
  const rule = only<Rule>('DataValidation', {});
  validations.set(rule, validation);
  return rule;
}

/** SpreadsheetApp.newDataValidation. Without setAllowInvalid(false) other values are only marked, as in Sheets. */
export function newDataValidation(): Builder {
  let validation: Validation = { kind: 'list', values: [], strict: false };
  const change = (part: Partial<Validation>): Builder => {
    validation = { ...validation, ...part };
    return builder;
  };
  const builder = only<Builder>('DataValidationBuilder', {
    requireValueInList: (values: string[]) => change({ kind: 'list', values }),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range) =>
      change({ kind: 'range', range: `${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}` }),
    requireCheckbox: (() => change({ kind: 'checkbox' })) as Builder['requireCheckbox'],
    setAllowInvalid: allow => change({ strict: !allow }),
    build: () => ruleOf(validation),
  });
  return builder;
}
