import { parsePeriod } from '../periods/parsePeriod.ts';
import { parseGrouping } from '../quota/parseGrouping.ts';
import { parseShare } from '../quota/parseShare.ts';
import type { Cell } from '../text/Cell.ts';
import { parseLanguage } from '../text/Language.ts';
import { cellText, readCell } from '../text/readCell.ts';

/** What a setting of Cấu hình must be to count; each may be blank. */
export type SettingKind = 'day' | 'year' | 'language' | 'emails' | 'period' | 'flag' | 'share' | 'grouping';

/** A campaign is of these years: 2200 is a slip of the hand. */
const [FIRST, LAST] = [2000, 2100];

const readers: Readonly<Record<SettingKind, (cell: Cell, text: string) => boolean>> = {
  day: cell => readCell(cell).kind === 'date',
  year: (_, text) => /^\d{4}$/.test(text) && Number(text) >= FIRST && Number(text) <= LAST,
  language: cell => parseLanguage(cell) !== undefined,
  emails: (_, text) =>
    text
      .split(/[;,\s]+/)
      .filter(part => part !== '')
      .every(part => /^[^@]+@[^@.]+\.[^@]+$/.test(part)),
  period: cell => ['object', 'noYear'].includes(kindOf(parsePeriod(cell))),
  flag: cell => readCell(cell).kind === 'flag',
  share: cell => parseShare(cell) !== undefined,
  grouping: cell => parseGrouping(cell) !== undefined,
};

const kindOf = (found: ReturnType<typeof parsePeriod>) => (typeof found === 'string' ? found : 'object');

/** Whether a setting counts as it is written; a blank one does. */
export function isReadSetting(kind: SettingKind, cell: Cell): boolean {
  const text = cellText(cell);
  return text === '' || readers[kind](cell, text);
}
