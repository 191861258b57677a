import { plainWidth, tidy } from './tidy.ts';

const DAY = 86_400_000;
const EARLIEST = 1900;

/** A calendar day as the number of days since 1970-01-01: days compare and subtract without time zones. */
export type Day = number;

/** The calendar day of a Date in the script's time zone, which is how Sheets hands over a date cell. */
export function dayOf(date: Date): Day {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** Whether a Date is the beginning of a day in the script's time zone: a day, not a moment. */
export function isDay(date: Date): boolean {
  return date.getTime() === new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** yyyy-mm-dd, which every locale of Sheets reads as the same day. */
export function isoDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const dayFirst = /^(?<day>\d{1,2})\s?(?<sign>[/.-])\s?(?<month>\d{1,2})\s?\k<sign>\s?(?<year>\d{4})$/;
const yearFirst = /^(?<year>\d{4})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/;
const timed = /^(?<date>.+\d)(?: |T)(?<time>\d{1,2}:\d{2}(?::\d{2})?)$/i;
const realTime = /^(?:[01]?\d|2[0-3])(?::[0-5]\d)+$/;

/**
 * Reads d/m/yyyy, d-m-yyyy or d.m.yyyy («06/3/2020» is 6 March) and yyyy-m-d, also with a time, which is dropped:
 * «31/01/2020 17:00». `'unreal'` for a day that no calendar has (31/02/2020), for one before 1900, which no cell holds, and
 * for a time that no clock shows; undefined for what is no date.
 */
export function parseDate(text: string): Day | 'unreal' | undefined {
  const typed = plainWidth(tidy(text));
  const { date = typed, time = '0:00' } = timed.exec(typed)?.groups ?? {};
  const parts = (dayFirst.exec(date) ?? yearFirst.exec(date))?.groups;
  if (!parts) return undefined;
  const month = Number(parts.month);
  const year = Number(parts.year);
  const midnight = Date.UTC(year, month - 1, Number(parts.day));
  // Too many days or months, or none, always end in another month.
  const isReal = year >= EARLIEST && new Date(midnight).getUTCMonth() === month - 1 && realTime.test(time);
  return isReal ? midnight / DAY : 'unreal';
}

/** dd/mm/yyyy. */
export function formatDay(day: Day): string {
  const date = new Date(day * DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
