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
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_WORDS = /^(\d{1,2}) (?:([a-z]{3})[a-z]*|(?:thg|tháng) (\d{1,2}))(?:,? (\d{4}))?$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP]M|SA|CH))?$/i;
const DAY_OF_YEAR = /^(\d{1,2})([/-])(\d{1,2})$/;

/**
 * Reads a text as a sheet with locale vi_VN does when it is typed or set by `setValues`: `01234` and `1.234,5` are
 * numbers, `1E5` and `(100)`, too, `1/2`, `31/12/2020`, `1/2/20`, `2020-12-31`, `5 May 2020` and `3 thg 5` dates, `10:30 AM` is a time, `20%`
 * 0.2, `=…` a formula, a leading apostrophe keeps text. `year` is the year of a date without one.
 */
export function typedValue(text: string, year: number): TypedCell {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return number(trimmed) ?? date(inFigures(trimmed), year) ?? time(trimmed) ?? { value: text };
}

function number(text: string): TypedCell | undefined {
  if (/^[+-]?\d+(?:,\d+)?E[+-]?\d{1,2}$/i.test(text)) return { value: Number(text.replace(',', '.')) };
  const [, owed] = /^\(([\d.,]+)\)$/.exec(text) ?? [];
  if (owed !== undefined) return number(`-${owed}`);
  const match = NUMBER.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [, sign, whole = '0', decimals = '', percent] = match;
  const size = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`) * (sign === '-' ? -1 : 1);
  if (percent === '') return { value: size };
  return { value: Number((size / 100).toPrecision(15)), format: decimals === '' ? '0%' : '0.00%' };
}

/** A date with its month in words, as one in figures. */
function inFigures(text: string): string {
  const [, day, name, figure, year] = IN_WORDS.exec(text) ?? [];
  const month = figure ?? MONTHS.indexOf(String(name).toLowerCase()) + 1;
  return day === undefined ? text : [day, month, ...(year === undefined ? [] : [year])].join('/');
}

function time(text: string): TypedCell | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [1, 2, 3].map(at => Number(match[at] ?? 0)) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const half = match[4] === undefined ? hour : (hour % 12) + (/^(?:PM|CH)$/i.test(match[4]) ? 12 : 0);
  return { value: half / 24 + minute / 1440 + second / 86_400, format: 'hh:mm:ss' };
}

/** Years of two figures are of this century up to here. */
const LAST_OF_CENTURY = 29;

function fullYear(year: number): number {
  if (year > 99) return year;
  return year + (year > LAST_OF_CENTURY ? 1900 : 2000);
}

function date(text: string, year: number): TypedCell | undefined {
  const [, ...international] = ISO.exec(text) ?? [];
  if (international.length > 0) {
    const read = date(international.reverse().join('/'), year);
    return read && { ...read, format: 'yyyy-mm-dd' };
  }
  const full = DATE.exec(text);
  const short = full ? null : DAY_OF_YEAR.exec(text);
  const match = full ?? short;
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const [hour, minute, second] = [5, 6, 7].map(at => Number(match[at] ?? 0)) as [number, number, number];
  const time = Date.UTC(full ? fullYear(Number(match[4])) : year, month - 1, day, hour, minute, second);
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
