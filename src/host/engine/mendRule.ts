import type { ICommandInfo, IDataValidationRule } from '@univerjs/core';

/** A change of a rule for what may stand in cells. */
interface Update {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ruleId: string;
  readonly payload: { readonly payload: Partial<IDataValidationRule> };
  readonly source?: string;
}

/**
 * Where the range that a drop-down lists moves, Univer writes the rule anew, forgets that the cells may be blank and names
 * the workbook, which no file knows; here the rule is completed before it is written. `ruleOf` gives it as it is.
 */
export function mendRule(
  { id, params }: Readonly<ICommandInfo>,
  ruleOf: (tab: string, rule: string) => IDataValidationRule | undefined,
): void {
  if (id !== 'data-validation.mutation.updateRule') return;
  const { unitId, subUnitId, ruleId, payload, source } = params as Update;
  const rule = ruleOf(subUnitId, ruleId);
  if (source !== 'patched' || !rule) return;
  const setting = payload.payload;
  const own = (formula: string | undefined) => formula?.replaceAll(`[${unitId}]`, '');
  Object.assign(setting, {
    allowBlank: rule.allowBlank,
    operator: rule.operator,
    formula1: own(setting.formula1),
    formula2: own(setting.formula2),
  });
}
