import { randomUUID } from 'node:crypto';
import type { IStyleBase, IStyleData } from '@univerjs/core';
import type { Engine } from '../engine/Engine.ts';
import { ConditionalFormattingRuleModel, core } from '../engine/univer.ts';
import type { Handlers } from '../execution/answer.ts';
import { cellRangeOf, spanOf } from '../sheet/address.ts';
import type { Condition, Look } from '../sheet/Operations.ts';
import { changeCells } from './cells.ts';

const { TOP, MIDDLE, BOTTOM } = core.VerticalAlign;
const { LEFT, CENTER, RIGHT, UNSPECIFIED } = core.HorizontalAlign;

/** How cells look, by themselves or as long as a condition is true. */
export function looks(engine: Engine) {
  const target = (tab: string) => ({ unitId: engine.unit, subUnitId: tab });
  const rules = engine.service(ConditionalFormattingRuleModel);
  return {
    look: ({ areas, look }) => {
      const s = styleOf(look);
      for (const area of areas) changeCells(engine, 'look', area, () => ({ s }));
    },
    looks: ({ area, looks }) =>
      changeCells(engine, 'look', area, (row, column) => ({ s: styleOf(looks[row]![column]!) })),
    clearLooks: ({ areas }) => {
      for (const area of areas)
        changeCells(engine, 'look', area, (row, column) =>
          engine.tab(area.tab).getCellRaw(area.row + row, area.column + column)?.s ? { s: null } : undefined,
        );
    },
    conditions: ({ tab, conditions }) => {
      // A copy: the list shrinks while its rules are deleted.
      for (const { cfId } of [...(rules.getSubunitRules(engine.unit, tab) ?? [])])
        engine.run('sheet.mutation.delete-conditional-rule', { ...target(tab), cfId });
      // Univer puts a new rule before the others.
      for (const { areas, operator, text, look } of conditions.toReversed()) {
        const style = styleOf(look);
        const rule = { type: 'highlightCell', subType: 'text', operator, value: text, style };
        const whole = { cfId: randomUUID(), stopIfTrue: false, ranges: areas.map(spanOf), rule };
        engine.run('sheet.mutation.add-conditional-rule', { ...target(tab), rule: whole });
      }
    },
    readConditions: ({ tab }) =>
      (rules.getSubunitRules(engine.unit, tab) ?? []).map(({ ranges, rule }): Condition => {
        const { operator, value, style } = rule as unknown as {
          operator: Condition['operator'];
          value?: string;
          style: IStyleBase;
        };
        return {
          areas: ranges.map(range => ({ tab, ...cellRangeOf(range) })),
          operator,
          text: value ?? '',
          look: lookOf(style),
        };
      }),
  } satisfies Partial<Handlers>;
}

const DOWN = { top: TOP, middle: MIDDLE, bottom: BOTTOM };
const ACROSS = { left: LEFT, center: CENTER, right: RIGHT, normal: UNSPECIFIED };

function styleOf(look: Look): IStyleData {
  const { bold, italic, line, wrap, background, color, family, size, horizontal, vertical } = look;
  const { BooleanNumber, WrapStrategy } = core;
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(line === undefined
      ? {}
      : { ul: { s: flag(line === 'underline') }, st: { s: flag(line === 'line-through') } }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(family === undefined ? {} : { ff: family }),
    ...(size === undefined ? {} : { fs: size }),
    ...(horizontal === undefined ? {} : { ht: ACROSS[horizontal] }),
    ...(vertical === undefined ? {} : { vt: vertical === null ? null : DOWN[vertical] }),
  };
}

function lookOf({ bl, bg, cl }: IStyleBase): Look {
  const { TRUE } = core.BooleanNumber;
  return {
    ...(bl === undefined ? {} : { bold: bl === TRUE }),
    ...(bg?.rgb ? { background: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
  };
}
