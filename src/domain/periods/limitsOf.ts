import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import type { Band } from '../criteria/Rule.ts';
import { allowedBand } from '../scoring/limit.ts';
import { type Limit, type LimitEffect, limitsText, readLimits } from '../scoring/limitTexts.ts';
import { bandsOf } from '../scoring/mostSpecific.ts';
import { caseKey, fold } from '../text/fold.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { type FrozenResult, rowKindOf } from './Result.ts';
import { placeOfRating, saysNotRated } from './rating.ts';

/** A limit of a period, with what it allowed. */
export interface PeriodLimit extends Limit {
  /** The best band that it allowed, and its place among the bands of the period, from 0. */
  readonly band: string;
  readonly place: number;
}

/** What a frozen result says beside its points. */
export interface Held {
  readonly limits: readonly PeriodLimit[];
  /** Whether the rating is the lowest of several. */
  readonly isLowest: boolean;
  /** What does not fit together, as where somebody has edited the row, in words. */
  readonly odd: readonly string[];
}

/** A total is shown with two places: the true one is at most so far away. */
const ROUNDED = 0.005;

/**
 * What limited a result, by the criteria that were frozen with it: as «Giới hạn» says; where that is blank, as the reason
 * does; where that says nothing, a rating below the band of its points tells that something did, a veto if it is the lowest.
 */
export function limitsOf(result: FrozenResult, table: CriteriaTable): Held {
  const found = bandsOf(table.bands, rowKindOf(result));
  const set = found === 'undecided' ? [] : found;
  const { score, period, rating } = result;
  const own = placeOfRating(
    rating,
    set.map(({ name }) => name),
  );
  const odd: string[] = [];
  const listed = readLimits(result.limits);
  if (!listed) odd.push(`${period}: không đọc được Giới hạn «${result.limits}»`);
  if (own < 0 && rating !== '' && rating !== score && !saysNotRated(rating) && set.length > 0)
    odd.push(`${period}: loại «${rating}» không có trong tiêu chí đã chốt`);
  if (typeof score === 'number' && own >= 0 && own < reachedBy(score + ROUNDED, set))
    odd.push(`${period}: loại ${set[own]!.name} cao hơn mức của ${formatNumber(score)} điểm`);
  const told = listed && listed.length > 0 ? listed : limitsIn(result.reason);
  const isBelow = typeof score === 'number' && own >= 0 && own > reachedBy(score - ROUNDED, set);
  const effect = own === set.length - 1 ? 'veto' : 'band-condition';
  const limits: readonly Limit[] =
    told.length === 0 && isBelow ? [{ effect, code: '', data: '', reached: '' }] : told;
  return {
    limits: limits.flatMap(limit => {
      const place = placeAllowed(limit, table, set, own);
      return place < 0 ? [] : [{ ...limit, place, band: set[place]?.name ?? rating }];
    }),
    isLowest: set.length > 1 && own === set.length - 1,
    odd,
  };
}

/** Where a band of that name stands; -1 where there is none. */
export function placeOf(name: string, bands: readonly Band[]): number {
  return bands.findIndex(band => caseKey(band.name) === caseKey(name));
}

/** Where the band stands that a total reaches by itself: the last one where it reaches none; -1 without bands. */
export function reachedBy(total: number, bands: readonly Band[]): number {
  const at = bands.findIndex(band => band.reached(total));
  return at < 0 ? bands.length - 1 : at;
}

/** The best place that the limit allowed: as the criterion says if it is known, else that of the rating. */
function placeAllowed(limit: Limit, { criteria }: CriteriaTable, set: readonly Band[], own: number): number {
  const judge = criteria.find(({ code }) => limit.code !== '' && code === limit.code)?.judge;
  if (judge?.effect === limit.effect) {
    const { effect } = judge;
    if (effect === 'cap') return reachedBy(judge.most, set);
    const allowed = effect === 'veto' || effect === 'band-condition' ? allowedBand(set, judge, 0) : own;
    if (typeof allowed === 'number') return allowed;
  }
  return own < 0 && limit.effect === 'veto' ? set.length - 1 : own;
}

/** Whether a column holds the rating of the row's unit, by its words: «Xếp loại đơn vị». */
export function isOfUnit(data: string): boolean {
  return /\b(?:don vi|tap the|co quan|phong|tram|units?)\b/.test(fold(data));
}

/** How the reason of a criterion that does not hold tells its rule. */
const signs: readonly (readonly [RegExp, LimitEffect])[] = [
  [/\(điểm liệt\)$/, 'veto'],
  [/, nên tổng không quá [\d,.]+$/, 'cap'],
  [/, nên hạ \d+ bậc$/, 'demote'],
  [/, loại .+ cần /, 'band-condition'],
];

/** The same for what it says of the rating without naming a criterion. */
const causes: readonly (readonly [RegExp, LimitEffect])[] = [
  [/^Xếp loại .+ do điểm liệt$/, 'veto'],
  [/^Xếp loại .+ sau khi hạ \d+ bậc$/, 'demote'],
  [/^Xếp loại .+ do điều kiện xếp loại$/, 'band-condition'],
  [/^Xếp loại .+, không được trên «(?<data>.+)»$/, 'rating-cap'],
];

/** What a reason says of limits, each once. */
function limitsIn(reason: string): readonly Limit[] {
  const parts = reason.split('; ');
  const named = parts.flatMap((part): readonly Limit[] => {
    const [, code = '', data = '', why = ''] = /^(.+?) «(.+?)»: (.+)$/.exec(part) ?? [];
    const effect = signs.find(([sign]) => sign.test(why))?.[1];
    return effect ? [{ effect, code, data, reached: '' }] : [];
  });
  const others = parts.flatMap((part): readonly Limit[] => {
    const [cause, effect] = causes.find(([one]) => one.test(part)) ?? [];
    if (!cause || !effect || named.some(one => one.effect === effect)) return [];
    return [{ effect, code: '', data: cause.exec(part)!.groups?.data ?? '', reached: '' }];
  });
  return [...new Map([...named, ...others].map(one => [limitsText([one]), one])).values()];
}
