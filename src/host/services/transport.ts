import { DAY, EPOCH } from '../sheet/CellValue.ts';

/** JSON in which a Date is `{serial}`, days since 30/12/1899 of the local calendar. */
export function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, plain) {
    const own = this[key];
    return own instanceof Date ? { serial: serialOf(own) } : plain;
  });
}

/** The reverse. */
export function decode(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return text.includes('"serial"') ? withDates(value) : value;
}

function withDates(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const cells = value as Record<string, unknown>;
  if (typeof cells.serial === 'number') return dateOf(cells.serial);
  for (const key in cells) if (typeof cells[key] === 'object') cells[key] = withDates(cells[key]);
  return value;
}

function serialOf(date: Date): number {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  const time = Date.UTC(year, month, day, date.getHours(), date.getMinutes(), date.getSeconds());
  return (time + date.getMilliseconds() - EPOCH) / DAY;
}

function dateOf(serial: number): Date {
  const days = Math.floor(serial);
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * DAY));
}
