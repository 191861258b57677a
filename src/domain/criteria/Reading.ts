import type { Cell } from '../text/Cell.ts';
import { askWhether, closest } from '../text/closest.ts';
import { caseKey, fold } from '../text/fold.ts';
import { formatNumber, formatPercent } from '../text/formatNumber.ts';
import { dayOf, formatDay } from '../text/parseDate.ts';
import { leadingNumber } from '../text/parseNumber.ts';
import { cut, quote } from '../text/quote.ts';
import {
  cellText,
  type Datum,
  isDash,
  isDate,
  NOT_APPLICABLE as NONE,
  RESIDUE,
  readCell,
} from '../text/readCell.ts';

/**
 * Why a cell gives no number: nothing there yet, not applicable, or unreadable (`why` in words; `whyOf` where it is known of how
 * many it is a part).
 */
export type Unread =
  | { readonly state: 'missing' }
  | { readonly state: 'notApplicable' }
  | { readonly state: 'fault'; readonly why: string; readonly whyOf?: (whole: number) => string };

/** Whether Có/Không are taken, as 1/0: never, or unless the levels name the word («Đạt» may be one). */
type Flags = false | { readonly unless: readonly string[] };

/**
 * What text in percent is among figures: what is expected, one of two ways to write it, or a question («21% hay 21?»; of parts
 * and wholes «8 hay 80%?»).
 */
type Percent = 'expected' | 'allowed' | 'asked' | 'askedOfParts';

/**
 * What a criterion expects of its cells, and so how a cell becomes a number: a figure, Có/Không as 1/0, a level as
 * its rank (higher is better), a date as its day.
 */
export type Reading =
  | Figures
  | { readonly as: 'flag'; readonly levels: readonly string[] }
  | { readonly as: 'level'; readonly levels: readonly string[] }
  | { readonly as: 'date' };

interface Figures {
  readonly as: 'number';
  readonly flags: Flags;
  readonly percent: Percent;
  /** Whether a dash is asked about: none, or not applicable? */
  readonly asksDash?: true;
}

/** The reading of figures; with a Mẫu số no text in percent is one of them. */
export function figures(
  { outOf }: { readonly outOf: string },
  percent: Percent,
  more: Partial<Pick<Figures, 'flags' | 'asksDash'>> = {},
): Figures {
  return { as: 'number', flags: false, percent: outOf === '' ? percent : 'askedOfParts', ...more };
}

const MISSING: Unread = { state: 'missing' };
const NOT_APPLICABLE: Unread = { state: 'notApplicable' };

/** Reads one cell the way the criterion expects it. */
export function readAs(reading: Reading, cell: Cell): number | Unread {
  const datum = readCell(cell);
  if (datum.kind === 'blank') return MISSING;
  if (datum.kind === 'notApplicable')
    return reading.as === 'number' && reading.asksDash && isDash(cell)
      ? refuse(`${quoted(cell)} là 0 hay ${NONE}? Viết một trong hai`)
      : NOT_APPLICABLE;
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

function readNumber(reading: Figures, datum: Datum, cell: Cell): number | Unread {
  if (datum.kind === 'flag' && reading.flags && !isLevel(datum.text, reading.flags.unless))
    return datum.value ? 1 : 0;
  if (datum.kind !== 'number') return refuse(`${quoted(cell)} không phải là số${onlyNumber(cell)}`);
  const { value, percent } = datum;
  if (reading.percent === 'expected' && !percent && value > MOST_SHARE)
    return refuse(typeof cell === 'number' && value <= 10 ? shareQuestion(value) : percentQuestion(value));
  if (percent && reading.percent === 'asked') {
    const plain = inPercent(value).slice(0, -1);
    return refuse(`${quoted(cell)} là ${plain}% hay ${plain}? Ở đây cần một số: viết ${plain}`);
  }
  if (percent && reading.percent === 'askedOfParts') return partQuestion(value, cell);
  return value;
}

/** A plain number above it, where shares are expected, is asked about. */
const MOST_SHARE = 2 + RESIDUE;

/** «95% hay 0,95?»: a plain number above 2 where a share of the whole is expected. */
export function percentQuestion(value: number): string {
  return `"${shown(value)}" là ${shown(value)}% hay ${shown(Number(`${value}e-2`))}? Viết ${shown(value)}%`;
}

/** «250% hay 2,5%?»: the cell of a few wholes, which a sheet shows in percent. As text it is taken. */
function shareQuestion(value: number): string {
  const percent = inPercent(value);
  return `"${percent}" là ${percent} hay ${shown(value)}%? Viết '${percent} (thêm dấu ' ở đầu) hoặc ${shown(value)}%`;
}

/** «8 hay 80%?»: a share where it takes a part, or a whole, and the cell is to be divided. */
function partQuestion(share: number, cell: Cell): Unread {
  const percent = inPercent(share);
  const ask = (part: string) =>
    `${quoted(cell)} là ${part} hay ${percent}? Có Mẫu số nên ghi số lượng, không ghi phần trăm`;
  return { ...refuse(ask(percent.slice(0, -1))), whyOf: whole => ask(formatNumber(share * whole, 6)) };
}

/** What to write in place of «2 lần», «12,5 điểm» or «20/20»; nothing where no number begins the words. */
function onlyNumber(cell: Cell): string {
  const number = leadingNumber(cellText(cell));
  if (!number) return '';
  return `. Chỉ ghi số: ${number.percent ? inPercent(number.value) : shown(number.value)}`;
}

/** A number as people type it. */
function shown(value: number): string {
  return String(value).replace('.', ',');
}

/** A share as people type it: 0.07 is 7%, whose product with 100 has 15 decimals. */
function inPercent(share: number): string {
  return `${shown(Number((share * 100).toPrecision(15)))}%`;
}

function readFlag(levels: readonly string[], datum: Datum, cell: Cell): number | Unread {
  if (datum.kind === 'flag' && !isLevel(datum.text, levels)) return datum.value ? 1 : 0;
  const answer = datum.kind === 'number' && !datum.percent && Math.round(datum.value * 1e6) / 1e6;
  if (answer === 0 || answer === 1) return answer;
  return refuse(`${quoted(cell)} không phải là Có hoặc Không`);
}

function readLevel(levels: readonly string[], cell: Cell): number | Unread {
  const text = cellText(cell);
  const exact = levels.findIndex(name => caseKey(name) === caseKey(text));
  if (exact >= 0) return levels.length - exact;
  const folded = levels.filter(name => fold(name) === fold(text));
  if (folded.length === 1) return levels.length - levels.indexOf(folded[0]!);
  const fix = askWhether(closest(text, levels), choice(levels));
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

function refuse(why: string) {
  return { state: 'fault', why } as const;
}

/** The cell as a message quotes it. */
function quoted(cell: Cell): string {
  if (isDate(cell)) return `ngày ${formatDay(dayOf(cell))}`;
  return quote(typeof cell === 'number' ? shown(cell) : cellText(cell));
}

/** «Chọn: Tốt, Khá, Đạt». */
export function choice(names: readonly string[]): string {
  return `Chọn: ${names.map(cut).join(', ')}`;
}
