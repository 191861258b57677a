import { bandCondition } from '../criteria/rules/band-condition.ts';
import { cap } from '../criteria/rules/cap.ts';
import { demote } from '../criteria/rules/demote.ts';
import { ratingCap } from '../criteria/rules/rating-cap.ts';
import { veto } from '../criteria/rules/veto.ts';

/** The rules that can keep a rating down, as the criteria table calls them. */
const labels = {
  veto: veto.label,
  'band-condition': bandCondition.label,
  'rating-cap': ratingCap.label,
  cap: cap.label,
  demote: demote.label,
} as const;

export type LimitEffect = keyof typeof labels;

/** What kept a rating down (Giới hạn). */
export interface Limit {
  readonly effect: LimitEffect;
  /** Of the criterion, with its Dữ liệu; blank where it is not known which one it was. */
  readonly code: string;
  readonly data: string;
  /** Of a condition that alone keeps the row from it: the band that the points reach; else blank. */
  readonly reached: string;
}

export function isLimiting(effect: string): effect is LimitEffect {
  return effect in labels;
}

/** «Điểm liệt H5 «Vụ việc đã kết luận»; Điều kiện xếp loại D1 «Có hiệu quả»: điểm đạt mức Xuất sắc». */
export function limitsText(limits: readonly Limit[]): string {
  return limits.map(limitText).join('; ');
}

function limitText(limit: Limit): string {
  return `${labels[limit.effect]}${spaced(criterionText(limit))}${limit.reached === '' ? '' : `${REACHED}${limit.reached}`}`;
}

/** «H5 «Vụ việc đã kết luận»»; blank where it is not known. */
export function criterionText({ code, data }: Pick<Limit, 'code' | 'data'>): string {
  return [code, data === '' ? '' : `«${data}»`].filter(text => text !== '').join(' ');
}

/** The same with the name of the rule. */
export function namedLimit(limit: Limit): string {
  return limitText({ ...limit, reached: '' });
}

const spaced = (text: string) => (text === '' ? '' : ` ${text}`);
const REACHED = ': điểm đạt mức ';

const names = Object.values(labels).join('|');
const between = new RegExp(`;\\s*(?=(?:${names})(?:[\\s;:]|$))`);
const form = new RegExp(`^(${names})(?: ([^«]+?))??(?: «(.*?)»)?(?:${REACHED}(.+))?$`);

/** Reads what limitsText has written; undefined where a part of it is something else. */
export function readLimits(text: string): readonly Limit[] | undefined {
  if (text === '') return [];
  const found = text.split(between).map(part => {
    const [, label, code = '', data = '', reached = ''] = form.exec(part) ?? [];
    const effect = (Object.keys(labels) as LimitEffect[]).find(one => labels[one] === label);
    return effect && { effect, code, data, reached };
  });
  return found.includes(undefined) ? undefined : (found as readonly Limit[]);
}
