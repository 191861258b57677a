import { caseKey, fold } from '../text/fold.ts';
import type { TypedNumber } from '../text/parseNumber.ts';
import { readCell } from '../text/readCell.ts';
import { plainWidth } from '../text/tidy.ts';

const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Words that make another number of the one before them. «Năm» is a year then. */
const more = phraseAtStart(
  'nửa|mươi|mười|mốt|lăm|tư|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|tá|rưỡi|rưởi|linh|lẻ|phẩy|phần|một|hai|ba|bốn|sáu|bảy|tám|chín',
);
/** Words that go on with the condition, wherever they stand. */
const linking = /(?:^|\s)(?:đến|den|tới|toi|hoặc|hoac|hay|trở|tro|trên|dưới|duoi|hơn)(?:\s|$)/i;

function phraseAtStart(list: string): RegExp {
  return new RegExp(`^(?:${list}|${fold(list)})(?:\\s|$)`, 'iu');
}

/**
 * The figure of a condition: `20%`, `90 phần trăm`, `1 sáng kiến`, `một`, `mười buổi`. A unit is words without digits;
 * undefined for what is no such figure («mười hai», «2 nghìn», «1/3»).
 */
export function readFigure(text: string): TypedNumber | undefined {
  const { number, unit } = parted(text);
  if (number === undefined) return undefined;
  const [percent, rest] = withoutPercent(unit);
  if (/\d/.test(rest) || more.test(rest) || linking.test(rest) || (percent && number.percent))
    return undefined;
  return percent ? { value: Number(`${number.value}e-2`), percent } : number;
}

/** Whether the words say how many, but not so that they can be read: these want digits. */
export function wantsDigits(text: string): boolean {
  if (/\d\s?\/\s?\d/.test(text)) return true;
  const { number, unit } = parted(text);
  return number !== undefined && more.test(withoutPercent(unit)[1]);
}

/** What says how many, and the words behind it: `01 (một) sáng kiến` is one, `5 (lần)` are five. */
function parted(full: string): { readonly number: TypedNumber | undefined; readonly unit: string } {
  const text = full.replace(/^(\d+) \(([^()]*)\)/, (_, digits: string, word: string) =>
    countOf(word) === Number(digits) ? digits : `${digits} ${word}`,
  );
  const digits = /^([^\p{L}]*\d\s?[%％]?)(?:\s+(\p{L}.*))?$/u.exec(text);
  if (digits) {
    const datum = readCell(plainWidth(digits[1]!).trim());
    return { number: datum.kind === 'number' ? datum : undefined, unit: digits[2] ?? '' };
  }
  const [first = '', ...rest] = text.split(' ');
  const value = countOf(first);
  return { number: value === undefined ? undefined : { value, percent: false }, unit: rest.join(' ') };
}

/** Of a small number in words. */
function countOf(word: string): number | undefined {
  const exact = words.indexOf(caseKey(word));
  const at = exact >= 0 ? exact : words.map(fold).indexOf(caseKey(word));
  return at < 0 ? undefined : at + 1;
}

/** Whether the text begins with a small number in words; with its marks, for «sau» begins a date. */
export function beginsWithCount(text: string): boolean {
  return words.includes(caseKey(text.split(' ')[0]!));
}

function withoutPercent(unit: string): readonly [percent: boolean, rest: string] {
  const rest = unit.replace(/^(?:phần trăm|phan tram)(?:\s+|$)/i, '');
  return [rest !== unit, rest];
}
