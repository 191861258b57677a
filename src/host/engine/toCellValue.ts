import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../sheet/CellValue.ts';
import { isDateFormat } from '../sheet/typedValue.ts';
import { core, formula } from './univer.ts';

/** The value of an engine's cell; `format` tells dates from numbers. */
export function toCellValue(cell: ICellData | null | undefined, format: string | undefined): CellValue {
  if (!cell) return '';
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === core.CellValueType.BOOLEAN || typeof v === 'boolean') return v === true || Number(v) === 1;
  if (typeof v === 'number') return isDateFormat(format) ? { serial: v } : v;
  return v;
}

/** The reverse: what the engine stores. */
export function fromCellValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === '') return { v: null, t: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: core.CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: core.CellValueType.NUMBER };
  if (typeof value === 'object') return { v: value.serial, t: core.CellValueType.NUMBER };
  return { v: value, t: core.CellValueType.STRING };
}

/** Makes a text that reads like an error, such as `#N/A`, no error. */
export function asText(cell: Pick<ICellData, 'v' | 't'>): Pick<ICellData, 'v' | 't'> {
  const isLikeError = formula.ERROR_TYPE_SET.has(cell.v as never);
  return isLikeError ? { ...cell, t: core.CellValueType.FORCE_STRING } : cell;
}

/** Whether a cell holds such a text. */
export function isTextLikeError(cell: ICellData | undefined): boolean {
  return cell?.t === core.CellValueType.FORCE_STRING && formula.ERROR_TYPE_SET.has(cell.v as never);
}
