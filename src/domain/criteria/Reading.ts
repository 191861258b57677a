import type { Cell } from '../text/Cell.ts';
import { askWhether, closest } from '../text/closest.ts';
import { caseKey, fold } from '../text/fold.ts';
import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import { dayOf, formatDay } from '../text/parseDate.ts';
import { cellText, type Datum, isDate, readCell } from '../text/readCell.ts';

/** Why a cell gives no number: nothing there yet, not applicable, or unreadable (`why` in words). */
export type Unread =
  | { readonly state: 'missing' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'fault'; readonly why: string };

/** Whether Có/Không are taken, as 1/0: never, or unless the levels name the word («Đạt» may be one). */
type Flags = false | { readonly unless: readonly string[] };

/**
 * What a criterion expects of its cells, and so how a cell becomes a number: a figure, Có/Không as 1/0, a level as
 * its rank (higher is better), a date as its day.
 */
export type Reading =
  | { readonly as: 'number'; readonly flags: Flags; readonly percent: 'expected' | 'allowed' | 'refused' }
  | { readonly as: 'flag'; readonly levels: readonly string[] }
  | { readonly as: 'level'; readonly levels: readonly string[] }
  | { readonly as: 'date' };

const MISSING: Unread = { state: 'missing' };
const NOT_APPLICABLE: Unread = { state: 'notApplicable' };

/** Reads one cell the way the criterion expects it. */
export function readAs(reading: Reading, cell: Cell): number | Unread {
  const datum = readCell(cell);
  if (datum.kind === 'blank') return MISSING;
  if (datum.kind === 'notApplicable') return NOT_APPLICABLE;
  if (datum.kind === 'fault') return refuse(datum.why);
  switch (reading.as) {
    case 'number':
      return readNumber(reading, datum, cell);
    case 'flag':
      return readFlag(reading.levels, datum, cell);
    case 'level':
      return readLevel(reading.levels, cell);
    case 'date':
      return datum.kind === 'date'
        ? datum.day
        : refuse(`${quoted(cell)} không phải là ngày. Viết ngày/tháng/năm, ví dụ 03/02/2020`);
  }
}

function readNumber(reading: Reading & { as: 'number' }, datum: Datum, cell: Cell): number | Unread {
  if (datum.kind === 'flag' && reading.flags && !isLevel(datum.text, reading.flags.unless))
    return datum.value ? 1 : 0;
  if (datum.kind !== 'number') return refuse(`${quoted(cell)} không phải là số`);
  if (reading.percent === 'refused' && datum.percent)
    return refuse(`${quoted(cell)} là phần trăm, ở đây cần một số`);
  if (reading.percent === 'expected' && !datum.percent && datum.value > 2)
    return refuse(percentQuestion(datum.value));
  return datum.value;
}

/** «95% hay 0,95?»: a plain number above 2 where a share of the whole is expected. */
export function percentQuestion(value: number): string {
  const typed = String(value).replace('.', ',');
  const share = String(Number(`${value}e-2`)).replace('.', ',');
  return `"${typed}" là ${typed}% hay ${share}? Viết ${typed}%`;
}

function readFlag(levels: readonly string[], datum: Datum, cell: Cell): number | Unread {
  if (datum.kind === 'flag' && !isLevel(datum.text, levels)) return datum.value ? 1 : 0;
  if (datum.kind === 'number' && !datum.percent && (datum.value === 0 || datum.value === 1))
    return datum.value;
  return refuse(`${quoted(cell)} không phải là Có hoặc Không`);
}

function readLevel(levels: readonly string[], cell: Cell): number | Unread {
  const text = cellText(cell);
  const exact = levels.findIndex(name => caseKey(name) === caseKey(text));
  if (exact >= 0) return levels.length - exact;
  const folded = levels.filter(name => fold(name) === fold(text));
  if (folded.length === 1) return levels.length - levels.indexOf(folded[0]!);
  const fix = askWhether(closest(text, levels), `Chọn: ${levels.join(', ')}`);
  return refuse(`${quoted(cell)} không phải là mức nào trong thang. ${fix}`);
}

/** A datum as people read it: «95%», «Có», «Tốt», «06/03/2020». */
export function showDatum(reading: Reading, datum: number): string {
  switch (reading.as) {
    case 'flag':
      return datum === 1 ? 'Có' : 'Không';
    case 'level':
      return reading.levels[reading.levels.length - datum]!;
    case 'date':
      return formatDay(datum);
    case 'number':
      return reading.percent === 'expected' ? formatPercent(datum) : formatNumber(datum, 6);
  }
}

/** Whether the levels name the word, as readLevel would find it: «dat» is the level Đạt, not yes. */
function isLevel(text: string, levels: readonly string[]): boolean {
  return levels.some(name => fold(name) === fold(text));
}

function refuse(why: string): Unread {
  return { state: 'fault', why };
}

/** The cell as a message quotes it. */
function quoted(cell: Cell): string {
  if (isDate(cell)) return `ngày ${formatDay(dayOf(cell))}`;
  return `"${typeof cell === 'number' ? cellText(cell).replace('.', ',') : cellText(cell)}"`;
}
