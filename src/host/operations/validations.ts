import { randomUUID } from 'node:crypto';
import type { Engine } from '../engine/Engine.ts';
import { core, formula, SheetDataValidationModel } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { cellAddress, cellRangeOf, spanOf } from '../sheet/address.ts';
import { type CellArea, type CellValue, grid } from '../sheet/CellValue.ts';
import type { Validation } from '../sheet/Operations.ts';

/** That the place of a rule is changed, among Univer's kinds of change. */
const RANGE = 1;

type DataValidationRule = ReturnType<InstanceType<typeof SheetDataValidationModel>['getRules']>[number];

/** What may stand in cells, as scripts set it and read it back. */
export function validations(engine: Engine) {
  const known = engine.service(SheetDataValidationModel);
  return {
    validate: ({ area, validation }) => {
      clearRules(engine, area);
      if (validation === null) return;
      const { kind, values = [], range, strict } = validation;
      const rule = {
        uid: randomUUID(),
        ranges: [spanOf(area)],
        type: kind === 'checkbox' ? 'checkbox' : 'list',
        ...(kind === 'list'
          ? { formula1: values.join(',') }
          : kind === 'range'
            ? { formula1: `=${range}` }
            : {}),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: strict ? core.DataValidationErrorStyle.STOP : core.DataValidationErrorStyle.WARNING,
      };
      engine.run('data-validation.mutation.addRule', { unitId: engine.unit, subUnitId: area.tab, rule });
    },
    readValidations: ({ area }) =>
      grid(area, (row, column) => {
        const rule = known.getRuleByLocation(engine.unit, area.tab, row, column);
        return rule ? validationOf(rule) : null;
      }),
  } satisfies Partial<Handlers>;
}

/** Takes an area out of the rules for what may stand in cells: a cell has one at most. */
function clearRules(engine: Engine, area: CellArea): void {
  const target = { unitId: engine.unit, subUnitId: area.tab };
  const cut = spanOf(area);
  for (const { uid: ruleId, ranges } of engine
    .service(SheetDataValidationModel)
    .getRules(engine.unit, area.tab)) {
    if (!ranges.some(range => core.Rectangle.intersects(range, cut))) continue;
    const payload = ranges.flatMap(range => core.Rectangle.subtract(range, cut));
    if (payload.length === 0) engine.run('data-validation.mutation.removeRule', { ...target, ruleId });
    else {
      const change = { type: RANGE, payload };
      engine.run('data-validation.mutation.updateRule', { ...target, ruleId, payload: change });
    }
  }
}

/** A rule for what may stand in cells, as scripts have set it. */
function validationOf({ type, errorStyle, formula1 = '' }: DataValidationRule): Validation {
  const strict = errorStyle === core.DataValidationErrorStyle.STOP;
  if (type === 'checkbox') return { kind: 'checkbox', strict };
  return formula1.startsWith('=')
    ? { kind: 'range', range: formula1.slice(1), strict }
    : { kind: 'list', values: formula1.split(','), strict };
}

/** Refuses what a script writes against a rule that does not only mark it. Formulas are let through: nobody knows their result yet. */
export function refuseInvalid(
  engine: Engine,
  area: CellArea,
  values: readonly (readonly CellValue[])[],
): void {
  const { tab, row, column } = area;
  const whole = spanOf(area);
  for (const rule of engine.service(SheetDataValidationModel).getRules(engine.unit, tab)) {
    const parts = rule.ranges.flatMap(range => core.Rectangle.getIntersects(range, whole) ?? []);
    const validation = validationOf(rule);
    if (parts.length === 0 || !validation.strict) continue;
    const isAllowed = allowed(engine, validation);
    for (const part of parts)
      for (let at = part.startRow; at <= part.endRow; at++)
        for (let across = part.startColumn; across <= part.endColumn; across++)
          if (!isAllowed(values[at - row]![across - column]!))
            throw new Error(
              `The data you entered in cell ${cellAddress(at, across)} violates the data validation rules set on this cell.`,
            );
  }
}

function allowed(engine: Engine, rule: Validation): (value: CellValue) => boolean {
  const isOpen = (value: CellValue) => value === '' || (typeof value === 'string' && value.startsWith('='));
  if (rule.kind === 'checkbox') return value => isOpen(value) || typeof value === 'boolean';
  const texts = rule.kind === 'list' ? rule.values! : valuesIn(engine, rule.range!);
  // Univer keeps a list with commas between, also where one of the values has a comma.
  const known = `,${texts.join(',')},`;
  return value => isOpen(value) || known.includes(`,${String(value).replace(/^'/, '')},`);
}

/** What the cells of a range hold, open below or not. */
function valuesIn(engine: Engine, text: string): readonly string[] {
  const { sheetName, range } = formula.deserializeRangeWithSheet(text);
  const tab = engine.workbook.getSheetBySheetName(sheetName);
  if (!tab) return [];
  const endRow = Number.isNaN(range.endRow) ? tab.getRowCount() - 1 : range.endRow;
  const area = { tab: tab.getSheetId(), ...cellRangeOf({ ...range, endRow }) };
  return engine.values(area).flat().map(String);
}
