import { tidy } from './tidy.ts';

const DAY = 86_400_000;
const EARLIEST = 1900;

/** A calendar day as the number of days since 1970-01-01: days compare and subtract without time zones. */
export type Day = number;

/** The calendar day of a Date in the script's time zone, which is how Sheets hands over a date cell. */
export function dayOf(date: Date): Day {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/**
 * Reads d/m/yyyy, d-m-yyyy or d.m.yyyy: «06/3/2020» is 6 March. `'unreal'` for a day that no calendar has
 * (31/02/2020) and for one before 1900, which no cell holds; undefined for what is no date.
 */
export function parseDate(text: string): Day | 'unreal' | undefined {
  const match = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(tidy(text));
  if (!match) return undefined;
  const day = Number(match[1]);
  const month = Number(match[3]);
  const year = Number(match[4]);
  const time = Date.UTC(year, month - 1, day);
  // Too many days or months, or none, always end in another month.
  const isReal = year >= EARLIEST && new Date(time).getUTCMonth() === month - 1;
  return isReal ? time / DAY : 'unreal';
}

/** dd/mm/yyyy. */
export function formatDay(day: Day): string {
  const date = new Date(day * DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
