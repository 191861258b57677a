import type { IRange, IStyleBase } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import { ConditionalFormattingRuleModel, core, SheetDataValidationModel } from '../engine/univer.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Condition, Look } from '../sheet/Operations.ts';
import type { Handlers } from './Handlers.ts';
import { validationOf } from './validations.ts';

/** What may stand in cells and which conditional formats a tab has, as scripts have set it. */
export function rulesRead(engine: Engine): Handlers<'readValidations' | 'readConditions'> {
  const validations = engine.service(SheetDataValidationModel);
  const conditions = engine.service(ConditionalFormattingRuleModel);
  const validationAt = (tab: string, row: number, column: number) => {
    const rule = validations.getRuleByLocation(engine.unit, tab, row, column);
    return rule ? validationOf(rule) : null;
  };
  return {
    readValidations: ({ area: { tab, row, column, rows, columns } }) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_, right) => validationAt(tab, row + down, column + right)),
      ),
    readConditions: ({ tab }) =>
      (conditions.getSubunitRules(engine.unit, tab) ?? []).map(({ ranges, rule }): Condition => {
        const { operator, value, style } = rule as unknown as {
          operator: Condition['operator'];
          value?: string;
          style: IStyleBase;
        };
        return {
          areas: ranges.map(range => areaOf(tab, range)),
          operator,
          text: value ?? '',
          look: lookOf(style),
        };
      }),
  };
}

function areaOf(tab: string, { startRow, startColumn, endRow, endColumn }: IRange): CellArea {
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return { tab, row: startRow, column: startColumn, ...size };
}

function lookOf({ bl, it, bg, cl }: IStyleBase): Look {
  const { TRUE } = core.BooleanNumber;
  return {
    ...(bl === undefined ? {} : { bold: bl === TRUE }),
    ...(it === undefined ? {} : { italic: it === TRUE }),
    ...(bg?.rgb ? { background: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
  };
}
