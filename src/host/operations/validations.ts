import type { Engine } from '../engine/Engine.ts';
import { core, formula, SheetDataValidationModel } from '../engine/univer.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellArea, CellValue } from '../sheet/CellValue.ts';
import type { Validation } from '../sheet/Operations.ts';

type Rule = ReturnType<InstanceType<typeof SheetDataValidationModel>['getRules']>[number];

/** A rule for what may stand in cells, as scripts have set it. */
export function validationOf({ type, errorStyle, formula1 = '' }: Rule): Validation {
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
  const { tab, row, column, rows, columns } = area;
  const whole = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
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
  const { startRow: row, startColumn: column } = range;
  const last = Number.isNaN(range.endRow) ? tab.getRowCount() - 1 : range.endRow;
  const area = {
    tab: tab.getSheetId(),
    row,
    column,
    rows: last - row + 1,
    columns: range.endColumn - column + 1,
  };
  return engine.values(area).flat().map(String);
}
