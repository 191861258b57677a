import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  type Nullable,
  numfmt,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { fromEngine, toEngine } from '../sheet/formulaText.ts';
import { isDateFormat, typedValue } from '../sheet/typedValue.ts';
import type { View } from './newView.ts';

/** Before Univer's own reading of numbers, which is English. */
const FIRST = 100;
const SET_VALUES = 'sheet.mutation.set-range-values';

/** Makes the spreadsheet read and show what a Vietnamese one does: 1.234,5 · 31/12/2020 · =SUM(A1; 0,5). */
export function typeVietnamese({ injector, commands, workbook }: View): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  const interceptor = injector.get(SheetInterceptorService).writeCellInterceptor;
  const patternOf = (cell: Nullable<ICellData>) =>
    workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
  interceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { worksheet, row, col }, next) => {
      const text = plainText(value);
      if (!value || text === undefined || text.startsWith('=')) return next(value);
      const pattern = patternOf(worksheet.getCellRaw(row, col));
      if (isTextFormat(pattern)) return next({ ...value, t: CellValueType.STRING });
      // Univer has taken the apostrophe off.
      if (value.t === CellValueType.FORCE_STRING) return { ...value, t: CellValueType.STRING };
      return { ...value, ...cellOf(text, pattern) };
    },
  });
  interceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (raw?.f) return { ...value, f: fromEngine(raw.f) };
      if (typeof raw?.v === 'string' && !isTextFormat(patternOf(raw)) && !isText(raw.v))
        return next({ ...value, v: `'${raw.v}` });
      if (typeof raw?.v !== 'number' || raw.t !== CellValueType.NUMBER) return next(value);
      return { ...value, v: editable(raw.v, patternOf(raw)) };
    },
  });
  commands.beforeCommandExecuted((command, options) => {
    if (command.id === SET_VALUES && !options?.fromSync && !options?.fromFormula)
      keepForm((command.params as { cellValue?: Matrix }).cellValue ?? {});
  });
}

type Matrix = Record<number, Record<number, ICellData | null> | null>;

/** Formulas go out in the engine's form; clearing a cell leaves its note. */
function keepForm(cells: Matrix): void {
  for (const row of Object.values(cells))
    for (const cell of Object.values(row ?? {})) {
      if (typeof cell?.f === 'string') cell.f = toEngine(cell.f);
      if (cell?.custom === null) delete cell.custom;
    }
}

/** What was typed; undefined for text with formats of its own. */
function plainText(value: Nullable<ICellData>): string | undefined {
  const body = value?.p?.body;
  if (!body) return value?.v === undefined || value.v === null ? undefined : String(value.v);
  const styled =
    body.textRuns?.some(run => Object.keys(run.ts ?? {}).length > 0) || body.customRanges?.length;
  const text = body.dataStream.replace(/\r\n$/, '');
  return styled || text.includes('\r') ? undefined : text;
}

/** Whether a text stays one when it is typed again. */
const isText = (text: string) => typedValue(text, new Date().getFullYear()).value === text;

/** What a cell with a number format holds after something was typed. */
export function cellOf(text: string, pattern?: string): ICellData {
  const { value, format } = typedValue(text, new Date().getFullYear());
  const style = format !== undefined && isDateFormat(format) !== isDateFormat(pattern) ? format : undefined;
  const percent = format?.includes('%') && !pattern?.includes('%') ? format : undefined;
  const n = style ?? percent;
  const t =
    typeof value === 'boolean'
      ? CellValueType.BOOLEAN
      : typeof value === 'number'
        ? CellValueType.NUMBER
        : CellValueType.STRING;
  const v = typeof value === 'boolean' ? Number(value) : value;
  return { v, t, p: null, ...(n === undefined ? {} : { s: { n: { pattern: n } } }) };
}

/** A number as a person would type it again. */
function editable(value: number, pattern: string | undefined): string {
  if (isDateFormat(pattern)) {
    const shown = Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
    return numfmt.format(shown, value) as string;
  }
  const plain = (number: number) => String(Number(number.toPrecision(15))).replace('.', ',');
  return pattern?.includes('%') ? `${plain(value * 100)}%` : plain(value);
}

/** Digits that Sheets shows of a number without a format, at most. */
const DIGITS = 10;

/** Shows numbers without a format with a decimal comma: Univer knows the language of number formats only. */
export function plainNumbers({ injector, workbook }: View): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      if (typeof cell?.v !== 'number' || cell.t !== CellValueType.NUMBER || Number.isInteger(cell.v))
        return next(cell);
      const pattern = workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern;
      if (!isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: String(Number(cell.v.toPrecision(DIGITS))).replace('.', ',') });
    },
  });
}
