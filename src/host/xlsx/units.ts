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

/** The number that stands for a date in a file: days since 30/12/1899. */
export function toSerial(date: Date): number {
  return (date.getTime() - EPOCH) / DAY;
}

/** The reverse of `toSerial`. */
export function fromSerial(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * DAY));
}
