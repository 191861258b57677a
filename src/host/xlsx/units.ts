import { DAY, EPOCH } from '../sheet/CellValue.ts';

/** A column width in characters as pixels, with Excel's own margin of five. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** The reverse. */
export function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** A row height in points as pixels. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The reverse. */
export function pointsOf(pixels: number): number {
  return (pixels * 3) / 4;
}

/** Day 0 of files that count days as old Macs did. */
export const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Other files count days before March 1900 one less: Excel takes that year for a leap year. */
const MARCH_1900 = 61;

export type DateSystem = '1900' | '1904';

/** What the library takes for a date as days since 30/12/1899; durations and times of the day are the same number in all files. */
export function serialOf(date: Date, system: DateSystem, pattern: string): number {
  const serial = (date.getTime() - EPOCH) / DAY;
  if (system === '1900') return serial < MARCH_1900 ? serial - 1 : serial;
  return isOfDay(pattern) ? serial : serial - (EPOCH_1904 - EPOCH) / DAY;
}

/** Whether a pattern shows a day, month or year. */
function isOfDay(pattern: string): boolean {
  return /[dy]|mmm/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
