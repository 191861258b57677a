import { randomUUID } from 'node:crypto';
import type { IRange, IStyleData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import { ConditionalFormattingRuleModel, core, SheetDataValidationModel } from '../engine/univer.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Look } from '../sheet/Operations.ts';
import { changeCells } from './changeCells.ts';
import type { Handlers } from './Handlers.ts';

/** That the place of a rule is changed, among Univer's kinds of change. */
const RANGE = 1;

/** How cells look and what may stand in them. */
export function looks(engine: Engine): Handlers<'look' | 'validate' | 'conditions'> {
  const target = (tab: string) => ({ unitId: engine.unit, subUnitId: tab });
  const rules = engine.service(ConditionalFormattingRuleModel);
  return {
    look: ({ area, look }) => {
      const s = styleOf(look);
      changeCells(engine, 'look', area, () => ({ s }));
      return null;
    },
    validate: ({ area, validation }) => {
      clearRules(engine, area);
      if (validation === null) return null;
      const { kind, values = [], range, strict, help } = validation;
      const rule = {
        uid: randomUUID(),
        ranges: [rangeOf(area)],
        type: kind === 'checkbox' ? 'checkbox' : 'list',
        ...(kind === 'list'
          ? { formula1: values.join(',') }
          : kind === 'range'
            ? { formula1: `=${range}` }
            : {}),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: strict ? core.DataValidationErrorStyle.STOP : core.DataValidationErrorStyle.WARNING,
        ...(help === undefined ? {} : { error: help }),
      };
      engine.run('data-validation.mutation.addRule', { ...target(area.tab), rule });
      return null;
    },
    conditions: ({ tab, conditions }) => {
      // A copy: the list shrinks while its rules are deleted.
      for (const { cfId } of [...(rules.getSubunitRules(engine.unit, tab) ?? [])])
        engine.run('sheet.mutation.delete-conditional-rule', { ...target(tab), cfId });
      // Univer puts a new rule before the others.
      for (const { areas, operator, text, look } of conditions.toReversed()) {
        const style = styleOf(look);
        const rule = { type: 'highlightCell', subType: 'text', operator, value: text, style };
        const whole = { cfId: randomUUID(), stopIfTrue: false, ranges: areas.map(rangeOf), rule };
        engine.run('sheet.mutation.add-conditional-rule', { ...target(tab), rule: whole });
      }
      return null;
    },
  };
}

/** Takes an area out of the rules for what may stand in cells: a cell has one at most. */
function clearRules(engine: Engine, area: CellArea): void {
  const target = { unitId: engine.unit, subUnitId: area.tab };
  const cut = rangeOf(area);
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

function rangeOf({ row, column, rows, columns }: CellArea): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function styleOf({ bold, italic, wrap, background, color, size, horizontal, vertical }: Look): IStyleData {
  const { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } = core;
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
  const down = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
  return {
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(size === undefined ? {} : { fs: size }),
    ...(horizontal === undefined ? {} : { ht: across[horizontal] }),
    ...(vertical === undefined ? {} : { vt: down[vertical] }),
  };
}
