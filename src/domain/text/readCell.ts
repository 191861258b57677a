import type { Cell } from './Cell.ts';
import { isCalculating } from './calculating.ts';
import { caseKey } from './fold.ts';
import { type Day, dayOf, parseDate } from './parseDate.ts';
import { parseNumber, type TypedNumber } from './parseNumber.ts';
import { cut, quote } from './quote.ts';
import { plainWidth, tidy } from './tidy.ts';

/** What a cell says, whichever way it was typed. `text` is kept where a word may also name a level («Đạt»). */
export type Datum =
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'flag'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'text'; readonly text: string }
  /** Unreadable whatever was expected; `why` says what was found and how to write it. */
  | { readonly kind: 'fault'; readonly why: string };

/** Texts of our own results that stand for «not yet known» when another formula reads them. */
export const NOT_ENOUGH_DATA = 'Chưa đủ dữ liệu';
/** How a reason begins that names what is blank. */
export const LACKING = 'Thiếu: ';
export const NO_DATA = 'Chưa có dữ liệu';
/** The result, and the datum, of what does not apply. */
export const NOT_APPLICABLE = 'Không áp dụng';
/** How each of our own faults of a row begins. */
export const FAULT = 'Lỗi: ';

/** The largest figure that counts as one: a sheet keeps 15 digits of a number. */
export const LARGEST = 1e15;
/** So near to nothing a figure is nothing. */
export const RESIDUE = 1e-9;

const BLANK: Datum = { kind: 'blank' };
const NONE: Datum = { kind: 'notApplicable' };

const dashes: readonly string[] = ['–', '-', '—', '−', '－'];
const notApplicable = new Set(['không áp dụng', 'khong ap dung', 'kad', 'n/a', ...dashes]);
const unknown = new Set([caseKey(NOT_ENOUGH_DATA), caseKey(NO_DATA)]);
const yes = new Set(['có', 'co', 'x', '✓', '✔', '☑', 'true', 'yes', 'y', 'đạt', 'dat']);
const no = new Set(['không', 'khong', 'false', 'no', 'n', 'không đạt', 'khong dat', '☐']);

/** The one place where a cell becomes data; what is no cell is blank. Source: 2-scoring.md «Cell values». */
export function readCell(cell: Cell): Datum {
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? numberWithin({ value: cell, percent: false }, cell)
      : { kind: 'fault', why: `${cell} không phải là số` };
  if (typeof cell === 'boolean') return { kind: 'flag', value: cell, text: cell ? 'Có' : 'Không' };
  if (isDate(cell)) return readDate(cell);
  if (typeof cell === 'string') return readText(cell);
  return BLANK;
}

/** Có as true; Không, nothing, and what does not apply, as false; else why it is neither. */
export function readYes(cell: Cell): boolean | string {
  const datum = readCell(cell);
  if (datum.kind === 'flag') return datum.value;
  if (datum.kind === 'blank' || datum.kind === 'notApplicable') return false;
  if (datum.kind === 'number' && (datum.value === 0 || datum.value === 1)) return datum.value === 1;
  return datum.kind === 'fault' ? datum.why : `${quote(cellText(cell))} không phải là Có hoặc Không`;
}

/** A cell's words, tidied: a checkbox is TRUE or FALSE, as the sheet shows it; '' for a blank, and for what is no cell. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return tidy(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' || isDate(cell) ? tidy(String(cell)) : '';
}

/** Whether the cell holds but a dash, which is nothing to one reader and «not applicable» to another. */
export function isDash(cell: Cell): boolean {
  return dashes.includes(cellText(cell));
}

/** True for a Date of this realm or another. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

function readDate(date: Date): Datum {
  const day = dayOf(date);
  return Number.isNaN(day) ? { kind: 'fault', why: 'ngày không đọc được' } : { kind: 'date', day };
}

function readText(raw: string): Datum {
  const text = tidy(raw);
  if (text === '') return BLANK;
  const key = caseKey(text);
  if (notApplicable.has(key)) return NONE;
  if (unknown.has(key)) return BLANK;
  if (/^#[A-Z]/.test(text)) return { kind: 'fault', why: `ô báo lỗi ${cut(text)}` };
  if (isCalculating(text)) return { kind: 'fault', why: 'ô đang tính, chờ có kết quả' };
  if (text.startsWith(FAULT)) return { kind: 'fault', why: cut(text.slice(FAULT.length)) };
  if (yes.has(key)) return { kind: 'flag', value: true, text };
  if (no.has(key)) return { kind: 'flag', value: false, text };
  const number = parseNumber(text);
  if (number === 'ambiguous') return { kind: 'fault', why: ambiguous(text) };
  if (number) return numberWithin(number, text);
  const day = parseDate(text);
  if (day === 'unreal')
    return { kind: 'fault', why: `ngày ${quote(text)} không có thật. Viết ngày/tháng/năm, ví dụ 03/02/2020` };
  return day === undefined ? { kind: 'text', text } : { kind: 'date', day };
}

/** A number that a sheet can hold; what formulas leave of nothing (`=0,5-0,4-0,1`) is nothing. */
function numberWithin({ value, percent }: TypedNumber, written: number | string): Datum {
  if (Math.abs(value) > LARGEST) return { kind: 'fault', why: `${quote(String(written))} có hơn 15 chữ số` };
  return { kind: 'number', value: Math.abs(value) <= RESIDUE ? 0 : value, percent };
}

function ambiguous(text: string): string {
  const plain = plainWidth(text);
  return `${quote(text)} có thể là ${plain.replace('.', '')} hoặc ${plain.replace('.', ',')}. Viết lại một trong hai cách đó`;
}
