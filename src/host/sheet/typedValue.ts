import { DAY, EPOCH } from './CellValue.ts';
import { type Locale, locales } from './locales.ts';

/** What a cell holds after something was typed into it. Dates are days since 30/12/1899 with a format. */
export interface TypedCell {
  readonly value: string | number | boolean | null;
  /** With `=`, as typed. */
  readonly formula?: string;
  /** The number format that the sheet gives by itself. */
  readonly format?: string;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([A-Z]{2}))?$/i;
const DAY_OF_YEAR = /^(\d{1,2})([/-])(\d{1,2})$/;

/** A locale with what its numbers and dates look like. */
type Reading = ReturnType<typeof readingOf>;
const READINGS = { vi_VN: readingOf('vi_VN'), en_US: readingOf('en_US') };

function readingOf(locale: Locale) {
  const { decimal, group, dateMarks } = locales[locale];
  const date = `(\\d{1,2})([${dateMarks}])(\\d{1,2})\\2(\\d{4}|\\d{2})`;
  return {
    ...locales[locale],
    number: new RegExp(`^([+-]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)?(?:\\${decimal}(\\d+))?(%?)$`),
    power: new RegExp(`^[+-]?\\d+(?:\\${decimal}\\d+)?E[+-]?\\d{1,2}$`, 'i'),
    wholeDate: new RegExp(`^${date}(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?$`),
  };
}

/**
 * Reads a text as a sheet does when it is typed or set by `setValues`. With locale vi_VN: `01234` and `1.234,5` are
 * numbers, `1E5` and `(100)`, too, `1/2`, `31/12/2020`, `1/2/20`, `2020-12-31`, `5 May 2020` and `3 thg 5` dates, `10:30 AM` is a time, `20%`
 * 0.2, `=…` a formula, a leading apostrophe keeps text. With en_US: `1,234.5` is a number, `2/3/2020` the third of
 * February, `May 5, 2020` a date. `year` is the year of a date without one.
 */
export function typedValue(text: string, year: number, locale: Locale = 'vi_VN'): TypedCell {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const reading = READINGS[locale];
  return (
    number(trimmed, reading) ?? date(trimmed, year, reading) ?? time(trimmed, reading) ?? { value: text }
  );
}

function number(text: string, reading: Reading): TypedCell | undefined {
  if (reading.power.test(text)) return { value: Number(text.replace(reading.decimal, '.')) };
  const [, owed] = /^\(([\d.,]+)\)$/.exec(text) ?? [];
  if (owed !== undefined) return number(`-${owed}`, reading);
  const match = reading.number.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const [, sign, whole = '0', decimals = '', percent] = match;
  const size = Number(`${whole.replaceAll(reading.group, '')}.${decimals || '0'}`) * (sign === '-' ? -1 : 1);
  if (percent === '') return { value: size };
  return { value: Number((size / 100).toPrecision(15)), format: decimals === '' ? '0%' : '0.00%' };
}

function time(text: string, reading: Reading): TypedCell | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [1, 2, 3].map(at => Number(match[at] ?? 0)) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const half = match[4]?.toUpperCase();
  const [before, after]: readonly (readonly string[])[] = [reading.before, reading.after];
  const isAfter = half !== undefined && after!.includes(half);
  if (half !== undefined && !isAfter && !before!.includes(half)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (isAfter ? 12 : 0);
  return { value: hours / 24 + minute / 1440 + second / 86_400, format: reading.time };
}

/** Years of two figures are of this century up to here. */
const LAST_OF_CENTURY = 29;

function fullYear(year: number): number {
  if (year > 99) return year;
  return year + (year > LAST_OF_CENTURY ? 1900 : 2000);
}

function date(text: string, thisYear: number, reading: Reading): TypedCell | undefined {
  const international = ISO.exec(text)?.slice(1).map(Number) as [number, number, number] | undefined;
  if (international) return day(international, 'yyyy-mm-dd');
  const words = reading.inWords.map(form => form.exec(text)?.groups).find(found => found);
  if (words) {
    const month = words.month ?? MONTHS.indexOf(String(words.name).toLowerCase()) + 1;
    const format = words.year === undefined ? reading.dayOfYear : reading.date;
    return day([Number(words.year ?? thisYear), Number(month), Number(words.day)], format);
  }
  const full = reading.wholeDate.exec(text);
  const match = full ?? DAY_OF_YEAR.exec(text);
  if (!match) return undefined;
  const figures = [Number(match[3]), Number(match[1])] as const;
  const [month, date] = reading.monthFirst ? [figures[1], figures[0]] : figures;
  if (!full) return day([thisYear, month, date], reading.dayOfYear);
  const clock = [5, 6, 7].map(at => Number(match[at] ?? 0)) as [number, number, number];
  return day(
    [fullYear(Number(match[4])), month, date],
    match[5] === undefined ? reading.date : reading.moment,
    clock,
  );
}

type Three = readonly [number, number, number];

/** A day that there is, perhaps with a time. */
function day([year, month, date]: Three, format: string, clock: Three = [0, 0, 0]): TypedCell | undefined {
  const time = Date.UTC(year, month - 1, date, ...clock);
  const read = new Date(time);
  if (read.getUTCDate() !== date || read.getUTCMonth() !== month - 1 || clock[0] > 23) return undefined;
  return { value: (time - EPOCH) / DAY, format };
}

/** Whether a number format shows dates or times: letters of day, month, year, hour outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
