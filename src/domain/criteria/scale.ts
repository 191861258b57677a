import type { Cell } from '../text/Cell.ts';
import { caseKey, fold } from '../text/fold.ts';
import { formatNumber } from '../text/formatNumber.ts';
import type { TypedNumber } from '../text/parseNumber.ts';
import { quote } from '../text/quote.ts';
import { readCell } from '../text/readCell.ts';
import { tidy } from '../text/tidy.ts';
import { readFraction } from './fraction.ts';
import { choice } from './Reading.ts';
import type { AnyJudge, Draft, ScaleOptions } from './Rule.ts';

/** Thang điểm in two: what it says of quotients, and what is left for the rule. */
export function splitScale(text: string): { readonly rest: string; readonly options: ScaleOptions } {
  let mayExceed = false;
  let nothing: string | undefined;
  const rest = items(text).filter(item => {
    const key = fold(item);
    if (key === 'cho vuot') mayExceed = true;
    else if (/^khong phat sinh\b/.test(key)) nothing = item.replace(/^\S+ \S+ \p{L}+/u, '');
    else return true;
    return false;
  });
  const isSplit = mayExceed || nothing !== undefined;
  return { rest: isSplit ? rest.join('; ') : text, options: { mayExceed, nothing } };
}

/** The judge with what Thang điểm says of quotients. */
export function withOptions(judge: AnyJudge, draft: Draft): AnyJudge {
  const { mayExceed, nothing } = draft.options;
  const given = nothing === undefined ? undefined : readNothing(nothing, judge, draft);
  return {
    ...judge,
    ...(mayExceed ? { mayExceed } : {}),
    ...(given === undefined ? {} : { nothing: given }),
  };
}

/** The points for nothing to do: `đủ điểm`, or so many. */
function readNothing(text: string, judge: AnyJudge, draft: Draft): number | undefined {
  if (judge.effect !== 'points' || draft.outOf === '')
    return draft.fault(
      'scale',
      '«không phát sinh» chỉ dùng cho tiêu chí có điểm và có Mẫu số',
      'Bỏ «không phát sinh», hoặc ghi Mẫu số và Điểm tối đa',
      undefined,
    );
  const said = text.replace(/^\s*:/, '');
  const points = fold(said) === 'du diem' ? judge.max : pointsIn(said);
  if (points === undefined)
    return draft.fault(
      'scale',
      `không đọc được ${quote(`không phát sinh${text}`)}`,
      'Viết không phát sinh: đủ điểm, hoặc không phát sinh: 5',
      undefined,
    );
  const isUnknown = draft.max === undefined && judge.max === 0;
  if (isUnknown || points <= judge.max + 1e-9) return points;
  const fault = `không phát sinh được ${formatNumber(points, 6)} điểm, cao hơn Điểm tối đa ${formatNumber(judge.max, 6)}`;
  return draft.fault('scale', fault, 'Sửa Thang điểm hoặc Điểm tối đa', undefined);
}

/** Points ≥ 0, also as a fraction. */
function pointsIn(cell: Cell): number | undefined {
  const points = readFraction(cell);
  return points && !points.percent && points.value >= 0 ? points.value : undefined;
}

/** One step of a scale (Thang điểm): what stands before the colon, and the points behind it. */
export interface ScaleStep {
  readonly name: string;
  readonly points: number;
}

/** Reads `Tốt: 10; Khá: 7`; undefined where an item has no colon or no readable points ≥ 0. */
export function parseSteps(scale: string): readonly ScaleStep[] | undefined {
  const steps: ScaleStep[] = [];
  for (const item of items(scale)) {
    const colon = item.lastIndexOf(':');
    const points = pointsIn(item.slice(colon + 1));
    const name = tidy(item.slice(0, Math.max(0, colon)));
    if (name === '' || points === undefined) return undefined;
    steps.push({ name, points });
  }
  return steps.length > 0 ? steps : undefined;
}

/** The names of a scale, best first: by points where points are given, else as written. */
export function scaleLevels(scale: string): readonly string[] {
  const steps = parseSteps(scale);
  if (steps) return [...steps].sort((a, b) => b.points - a.points).map(step => step.name);
  return items(scale);
}

/** The levels of a table that names none. */
export const usualLevels = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];

/** The items between the semicolons. */
function items(scale: string): readonly string[] {
  return scale
    .split(';')
    .map(tidy)
    .filter(item => item !== '');
}

/** A step of a ladder: from which value on it gives its points. */
export interface Rung {
  /** As written. */
  readonly name: string;
  readonly from: number;
  readonly percent: boolean;
  readonly points: number;
}

/** The ladder of Thang điểm, in the order in which it is written. */
export function readRungs(draft: Draft): readonly Rung[] {
  const rungs = (parseSteps(draft.scaleText) ?? []).map(({ name, points }): Rung | undefined => {
    const from = readCell(name.replace(/^(?:[≥⩾≧]|[>＞]\s?[=＝]|từ)\s*/i, ''));
    return from.kind === 'number' ? { name, from: from.value, percent: from.percent, points } : undefined;
  });
  const complete = rungs.filter(rung => rung !== undefined);
  if (rungs.length === 0 || complete.length < rungs.length)
    return unread(draft, 'Viết ví dụ: 100%: 10; 90%: 8; 80%: 6', complete, 'Bậc thang cần Thang điểm');
  return complete;
}

/** Whether more than the whole is asked of a quotient; a plain figure above 2 was meant in percent. */
export function isAboveWhole({ from, percent }: Rung): boolean {
  return from > 1 && (percent || from <= 2);
}

/** The points for each one counted; empty is 1. */
export function readEach(draft: Draft): number {
  if (readCell(draft.scale).kind === 'blank') return 1;
  return pointsIn(draft.scale) ?? unread(draft, 'Ghi số điểm cho mỗi lần, ví dụ 2', 1);
}

/** The number behind a word, `bước 0,25`; undefined where the scale is empty. */
export function readWorded(
  draft: Draft,
  words: string,
  isTaken: (number: TypedNumber) => boolean,
  example: string,
): number | undefined {
  if (draft.scaleText === '') return undefined;
  const match = new RegExp(`^(?:${words})\\s*:?(.+)`, 'i').exec(draft.scaleText);
  const found = readCell(match?.[1]);
  if (found.kind === 'number' && isTaken(found)) return found.value;
  return unread(draft, `Viết ví dụ: ${example}`, undefined);
}

/** The band that the scale names, as the table writes it; undefined where it is empty. */
export function bandNamed(draft: Draft): string | undefined {
  if (draft.scaleText === '') return undefined;
  const found = draft.bandNames.find(name => caseKey(name) === caseKey(draft.scaleText));
  if (found !== undefined) return found;
  const fault = `không có loại ${quote(draft.scaleText)} trong bảng`;
  return draft.fault('scale', fault, choice(draft.bandNames), draft.scaleText);
}

/** Nhóm of a rule that is about one. */
export function neededGroup(draft: Draft): string {
  if (draft.group !== '') return draft.group;
  return draft.fault('group', 'chưa ghi Nhóm nào', 'Ghi tên nhóm như ở các dòng tiêu chí', '');
}

/** Reports a scale that cannot be read; `empty` is the fault of one that is lacking. */
export function unread<T>(draft: Draft, fix: string, instead: T, empty?: string): T {
  const { scaleText } = draft;
  const fault = scaleText === '' && empty !== undefined ? empty : `không đọc được ${quote(scaleText)}`;
  return draft.fault('scale', fault, fix, instead);
}
