import { DAY, EPOCH } from './CellValue.ts';

/** What a cell holds after something was typed into it. Dates are days since 30/12/1899 with a format. */
export interface TypedCell {
  readonly value: string | number | boolean | null;
  /** With `=`, as typed. */
  readonly formula?: string;
  /** The number format that the sheet gives by itself. */
  readonly format?: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?(%?)$/;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const DAY_OF_YEAR = /^(\d{1,2})([/-])(\d{1,2})$/;

/**
 * Reads a text as a sheet with locale vi_VN does when it is typed or set by `setValues`: `01234` and `1.234,5` are
 * numbers, `1/2` and `31/12/2020` dates, `20%` is 0.2, `=…` a formula, a leading apostrophe keeps text. `year` is
 * the year of a date without one.
 */
export function typedValue(text: string, year: number): TypedCell {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return number(trimmed) ?? date(trimmed, year) ?? { value: text };
}

function number(text: string): TypedCell | undefined {
  const match = NUMBER.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [, sign, whole = '0', decimals = '', percent] = match;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`) * (sign === '-' ? -1 : 1);
  if (percent === '') return { value: size };
  return { value: Number((size / 100).toPrecision(15)), format: decimals === '' ? '0%' : '0.00%' };
}

function date(text: string, year: number): TypedCell | undefined {
  const full = DATE.exec(text);
  const short = full ? null : DAY_OF_YEAR.exec(text);
  const match = full ?? short;
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const [hour, minute, second] = [5, 6, 7].map(at => Number(match[at] ?? 0)) as [number, number, number];
  const time = Date.UTC(full ? Number(match[4]) : year, month - 1, day, hour, minute, second);
  const read = new Date(time);
  if (read.getUTCDate() !== day || read.getUTCMonth() !== month - 1 || hour > 23) return undefined;
  const format = !full ? 'dd/mm' : match[5] === undefined ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
  return { value: (time - EPOCH) / DAY, format };
}

/** Whether a number format shows dates or times: letters of day, month, year, hour outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
