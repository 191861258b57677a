import type { Cell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { cellText, isDate } from '../text/readCell.ts';
import { type Period, type PeriodKind, partsInYear } from './Period.ts';

/** Why a cell names no period: nothing in it, no such part of a year (quý 5), no year, or other words. */
export type PeriodProblem = 'blank' | 'unreal' | 'noYear' | 'unknown';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const NUMBER = '(\\d{1,2}|[ivx]+|[a-z]+(?: mot| hai)?)';

/** What stands beside the year, folded, blanks between the words. */
const forms: readonly (readonly [RegExp, PeriodKind])[] = [
  [new RegExp(`^(?:quy|quarter|q) ?${NUMBER}(?: nam)?$`), 'quarter'],
  [/^([ivx]+)$/, 'quarter'],
  [/^(?:6|sau) ?(?:thang|t) (dau|cuoi)(?: nam)?$/, 'half'],
  [/^nua (dau|cuoi)(?: nam)?$/, 'half'],
  [/^(?:half|h) ?([12])$/, 'half'],
  [new RegExp(`^(?:thang|month|t|m) ?${NUMBER}(?: nam)?$`), 'month'],
  [/^(\d{1,2})$/, 'month'],
];

const words: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, dau: 1, cuoi: 2, mot: 1, gieng: 1, hai: 2, ba: 3, bon: 4, tu: 4 },
  ...{ nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, chap: 12, 'muoi mot': 11, 'muoi hai': 12 },
};

/**
 * Reads a period however it is typed: «quý 3 2020», «Q3/2020», «III/2020», «tháng 09/2020», «9/2020» (also once Sheets has
 * made a date of it), «6 tháng đầu năm 2020», «năm 2020», 2020. `year` holds where none is written.
 */
export function parsePeriod(cell: Cell, year?: number): Period | PeriodProblem {
  if (isDate(cell)) return parsePeriod(`${cell.getMonth() + 1}/${cell.getFullYear()}`);
  const text = fold(cellText(cell));
  if (text === '') return 'blank';
  const years = text.match(YEAR) ?? [];
  if (years.length > 1) return 'unknown';
  const rest = text
    .replace(YEAR, ' ')
    .replace(/[\s/.,\-–—]+/g, ' ')
    .trim()
    .replace(/^ky /, '');
  const found = years.length === 1 ? Number(years[0]) : year;
  if (/^(?:ca )?(?:nam|year)?$/.test(rest)) return placed('year', 1, found);
  for (const [form, kind] of forms) {
    const number = form.exec(rest)?.[1];
    if (number === undefined) continue;
    const part = words[number] ?? Number(number);
    // A word such as «constructor» is one of every object.
    return Number.isInteger(part) ? placed(kind, part, found) : 'unknown';
  }
  return 'unknown';
}

function placed(kind: PeriodKind, part: number, year: number | undefined): Period | PeriodProblem {
  if (part < 1 || part > partsInYear[kind]) return 'unreal';
  return year === undefined ? 'noYear' : { kind, year, part };
}
