import { randomUUID } from 'node:crypto';
import type { IRange, ISheetDataValidationRule, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { core } from '../engine/univer.ts';
import { cellAddress, readRanges, spanName } from '../sheet/address.ts';
import { filled } from './filled.ts';
import { fromFileStyle, toFileStyle } from './styles.ts';

const { INFO, STOP, WARNING } = core.DataValidationErrorStyle;
const STYLES = { information: INFO, stop: STOP, warning: WARNING };
const CHECKBOX = 'TRUE,FALSE';

/** A data validation of a file as the engine has it; files leave out «between», the default. */
export function fromFileValidation(rule: DataValidation): ISheetDataValidationRule {
  const isList = rule.type === 'list';
  const listed = rule.values?.join(',') ?? rule.formula1?.match(/^"(.*)"$/)?.[1];
  const isCheckbox = isList && listed?.toUpperCase() === CHECKBOX;
  const formula1 = isList ? (listed ?? `=${rule.formula1}`) : rule.formula1;
  const operator = isList || rule.type === 'custom' ? undefined : (rule.operator ?? 'between');
  return {
    uid: randomUUID(),
    type: isCheckbox ? 'checkbox' : rule.type,
    ranges: readRanges(rule.range),
    errorStyle: STYLES[rule.errorStyle ?? 'stop'],
    showErrorMessage: rule.showErrorMessage ?? false,
    allowBlank: rule.allowBlank ?? false,
    ...filled({
      showInputMessage: rule.showInputMessage,
      promptTitle: rule.inputTitle,
      prompt: rule.inputMessage,
      formula1: isCheckbox ? undefined : formula1,
      formula2: rule.formula2,
      operator: operator as never,
      errorTitle: rule.errorTitle,
      error: rule.errorMessage,
    }),
  };
}

/** The reverse: one rule for each rectangle. */
export function toFileValidation(rule: ISheetDataValidationRule): DataValidation[] {
  const isCheckbox = rule.type === 'checkbox';
  const isList = rule.type === 'list' || rule.type === 'listMultiple' || isCheckbox;
  const text = isCheckbox ? CHECKBOX : (rule.formula1 ?? '');
  const what =
    !isList || text.startsWith('=') ? { formula1: text.replace(/^=/, '') } : { values: text.split(',') };
  const style = Object.entries(STYLES).find(([, value]) => value === rule.errorStyle)?.[0] ?? 'stop';
  return rule.ranges.map(range => ({
    type: (isList ? 'list' : rule.type) as DataValidation['type'],
    range: spanName(range),
    ...what,
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    errorStyle: style as NonNullable<DataValidation['errorStyle']>,
    ...filled({
      operator: (rule.operator || undefined) as DataValidation['operator'],
      formula2: isList ? undefined : rule.formula2,
      showInputMessage: rule.showInputMessage || undefined,
      inputTitle: rule.promptTitle || undefined,
      inputMessage: rule.prompt || undefined,
      errorTitle: rule.errorTitle || undefined,
      errorMessage: rule.error || undefined,
    }),
  }));
}

type Format = IConditionFormattingRule;

/** A conditional format of a file as the engine has it: by formula or by a number; undefined for other kinds. */
export function fromFileCondition(rule: ConditionalRule): Format | undefined {
  const [first, second] = [rule.formula ?? []].flat();
  const look = { ...rule.style, fill: solid(rule.style?.fill) } as ConditionalRule['style'];
  const style = (fromFileStyle(look) ?? {}) as IStyleBase;
  const between = rule.operator === 'between' || rule.operator === 'notBetween';
  const quoted = rule.operator === 'equal' ? unquoted(first) : undefined;
  const value = between ? [Number(first), Number(second)] : Number(first);
  const what =
    rule.type === 'expression'
      ? { subType: 'formula', value: `=${first}` }
      : rule.type === 'beginsWith' || rule.type === 'notContainsBlanks'
        ? { subType: 'text', operator: rule.type, value: rule.text ?? '' }
        : rule.type === 'cellIs' && quoted !== undefined
          ? { subType: 'text', operator: 'equal', value: quoted }
          : rule.type === 'cellIs' && [value].flat().every(Number.isFinite)
            ? { subType: 'number', operator: rule.operator, value }
            : undefined;
  if (!what) return undefined;
  const whole = { type: 'highlightCell', ...what, style } as Format['rule'];
  return {
    cfId: randomUUID(),
    ranges: readRanges(rule.range),
    stopIfTrue: rule.stopIfTrue === true,
    rule: whole,
  };
}

/** The reverse: one rule for each rectangle, none for kinds that only the page can make. */
export function toFileConditions({ rule, ranges, stopIfTrue }: Format): Omit<ConditionalRule, 'priority'>[] {
  if (rule.type !== 'highlightCell') return [];
  const { style } = rule as { style: IStyleBase };
  const look = toFileStyle(style) ?? {};
  const fill = look.fill?.type === 'pattern' ? { fill: { ...look.fill, bgColor: look.fill.fgColor! } } : {};
  return ranges.flatMap(range => {
    const what = whenOf(rule as Highlight, range);
    return what ? { ...what, range: spanName(range), stopIfTrue, style: { ...look, ...fill } } : [];
  });
}

interface Highlight {
  readonly subType: string;
  readonly operator?: NonNullable<ConditionalRule['operator']> | 'beginsWith' | 'notContainsBlanks';
  readonly value?: unknown;
}

function whenOf({ subType, operator, value }: Highlight, range: IRange): When | undefined {
  const text = `"${String(value).replaceAll('"', '""')}"`;
  if (subType === 'formula') return { type: 'expression', formula: String(value).replace(/^=/, '') };
  if (subType === 'text' && operator === 'equal') return { type: 'cellIs', operator, formula: text };
  const first = cellAddress(range.startRow, range.startColumn);
  if (operator === 'notContainsBlanks') return { type: operator, formula: `LEN(TRIM(${first}))>0` };
  if (operator === 'beginsWith')
    return { type: operator, text: String(value), formula: `LEFT(${first},LEN(${text}))=${text}` };
  if (subType !== 'number' || operator === undefined) return undefined;
  return { type: 'cellIs', operator, formula: [value].flat().map(String) };
}

type When = Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'>;

/** The text of a formula that is nothing but one. */
function unquoted(formula: string | undefined): string | undefined {
  return /^"((?:[^"]|"")*)"$/.exec(formula ?? '')?.[1]?.replaceAll('""', '"');
}

/** Conditional formats keep their colour in the background of the pattern. */
function solid(fill: NonNullable<ConditionalRule['style']>['fill']) {
  if (fill?.type !== 'pattern') return undefined;
  const color = fill.bgColor ?? fill.fgColor;
  return color ? { type: 'pattern', pattern: 'solid', fgColor: color } : undefined;
}
