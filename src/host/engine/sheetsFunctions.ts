import type { BaseValueObject } from '@univerjs/engine-formula';
import { shownNumber } from '../sheet/shownNumber.ts';
import { typedValue } from '../sheet/typedValue.ts';
import { formula } from './univer.ts';

const { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject } = formula;
const { NumberValueObject, StringValueObject } = formula;

type Value = BaseValueObject;

/** Functions that Sheets has and the engine has not; other programs do not know them either. Source: Google's list of functions. */
const added: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  /** The engine calculates every formula over its arrays. */
  ARRAYFORMULA: value => value,
  JOIN: (delimiter, ...values) => {
    const error = values.flatMap(cellsOf).find(one => one.isError());
    return error ?? StringValueObject.create(values.flatMap(cellsOf).map(textOf).join(textOf(delimiter!)));
  },
  /** By each character of the delimiter, without blanks, unless the last two say otherwise; what looks like a number is one. */
  SPLIT: (text, delimiter, byEach, removes) => {
    if (text!.isError()) return text!;
    const [whole, marks] = [textOf(text!), textOf(delimiter!)];
    if (marks === '') return ErrorValueObject.create(ErrorType.VALUE);
    const parts = isOn(byEach) ? splitBy([...marks], whole) : whole.split(marks);
    const kept = isOn(removes) ? parts.filter(part => part !== '') : parts;
    const year = new Date().getFullYear();
    const row = kept.map(part => {
      const { value, format } = typedValue(part, year);
      return typeof value === 'number'
        ? NumberValueObject.create(value, format)
        : StringValueObject.create(part);
    });
    return arrayOf(row);
  },
};

export const sheetsFunctionNames = Object.keys(added);

/** The functions that no other program knows, whether the engine has them or not. Source: Google's list of functions. */
export const sheetsOnly =
  `ADD AI ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DIVIDE
  EPOCHTODATE EQ FLATTEN GEMINI GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML
  ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE MARGINOFERROR MINUS MULTIPLY NE POW QUERY
  REGEXEXTRACT REGEXMATCH REGEXREPLACE SORTN SPARKLINE SPLIT
  TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS`.split(/\s+/);

/** The same as the engine takes them. */
export function sheetsFunctions(): readonly InstanceType<typeof BaseFunction>[] {
  return Object.entries(added).map(([name, work]) => {
    class Added extends BaseFunction {
      override minParams = 1;
      override maxParams = 255;

      override calculate(...given: Value[]): Value {
        return work(...given);
      }
    }
    return new Added(name);
  });
}

function cellsOf(value: Value): readonly Value[] {
  if (!value.isArray()) return [value];
  const cells: Value[] = [];
  (value as InstanceType<typeof ArrayValueObject>).iterator(cell => void (cell && cells.push(cell)));
  return cells;
}

const textOf = (value: Value): string =>
  value.isNull() ? '' : shownNumber(cellsOf(value)[0]?.getValue() as string | number | boolean);

/** What is left out counts as TRUE. */
const isOn = (value: Value | undefined): boolean => value === undefined || Boolean(value.getValue());

function splitBy(marks: readonly string[], text: string): readonly string[] {
  return marks.reduce<readonly string[]>((parts, mark) => parts.flatMap(part => part.split(mark)), [text]);
}

function arrayOf(row: Value[]): Value {
  return ArrayValueObject.create({
    calculateValueList: [row],
    ...{ rowCount: 1, columnCount: row.length, unitId: '', sheetId: '', row: -1, column: -1 },
  });
}
