import { parseCarry } from '../periods/Carry.ts';
import { parsePeriod } from '../periods/parsePeriod.ts';
import type { Cell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';
import { parseLanguage } from '../text/Language.ts';
import { type Day, formatDay } from '../text/parseDate.ts';
import { cellText, readCell } from '../text/readCell.ts';

/** A campaign is of these years: 2200 is a slip of the hand. */
const [FIRST, LAST] = [2000, 2100];

/** How a setting of each kind is read; undefined where it cannot be. */
const readings = {
  text: (cell: Cell): string => {
    const datum = readCell(cell);
    return datum.kind === 'date' ? formatDay(datum.day) : cellText(cell);
  },
  day: (cell: Cell): Day | undefined => {
    const datum = readCell(cell);
    return datum.kind === 'date' ? datum.day : undefined;
  },
  year: (cell: Cell): number | undefined => {
    const year = /^\d{4}$/.test(cellText(cell)) ? Number(cellText(cell)) : 0;
    return year >= FIRST && year <= LAST ? year : undefined;
  },
  count: (cell: Cell): number | undefined => {
    const datum = readCell(cell);
    if (datum.kind !== 'number' || datum.percent) return undefined;
    return Number.isInteger(datum.value) && datum.value > 0 ? datum.value : undefined;
  },
  flag: (cell: Cell): boolean | undefined => {
    const datum = readCell(cell);
    return datum.kind === 'flag' ? datum.value : undefined;
  },
  language: parseLanguage,
  /** As they are compared, with those that are none: the others count all the same. */
  emails: (cell: Cell): readonly string[] =>
    cellText(cell)
      .split(/[;,\s]+/)
      .map(caseKey)
      .filter(part => part !== ''),
  /** The text of a period, also of one whose year stands elsewhere. */
  period: (cell: Cell): string | undefined => {
    const period = parsePeriod(cell);
    return typeof period !== 'string' || period === 'noYear' ? readings.text(cell) : undefined;
  },
  carry: parseCarry,
};

/** What a setting of Cấu hình holds. */
export type SettingKind = keyof typeof readings;

/** A kind in which not every text can be read. */
export type FormedKind = Exclude<SettingKind, 'text'>;

export type SettingValue<Kind extends SettingKind> = NonNullable<ReturnType<(typeof readings)[Kind]>>;

/** What a setting says; undefined where it is blank or cannot be read, and so counts as none. */
export function readSetting<Kind extends SettingKind>(
  kind: Kind,
  cell: Cell,
): SettingValue<Kind> | undefined {
  return cellText(cell) === '' ? undefined : (readings[kind](cell) as SettingValue<Kind> | undefined);
}

/** Whether a setting counts as it is written; a blank one does. */
export function isReadSetting(kind: FormedKind, cell: Cell): boolean {
  if (kind === 'emails') return readings.emails(cell).every(part => /^[^@]+@[^@.]+\.[^@]+$/.test(part));
  return cellText(cell) === '' || readSetting(kind, cell) !== undefined;
}
