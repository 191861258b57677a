import { caseKey, fold } from '../text/fold.ts';
import { FAULT, NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../text/readCell.ts';
import type { PeriodKind } from './Period.ts';
import type { Result } from './Result.ts';

/** How people are told that somebody is outside of all ratings. */
export const NOT_RATED = 'Không xếp loại';

const notRated = new Set([NOT_RATED, NOT_APPLICABLE].map(fold));

/** Whether these words, of a rating or a total, say that somebody is not to be rated. */
export function saysNotRated(text: string): boolean {
  return notRated.has(fold(text));
}

/**
 * Whether somebody is outside of all ratings and of every number of them: no criterion is for the row, as for who has worked
 * too short a time (Nghị định 233/2026/NĐ-CP, Điều 14).
 */
export function isNotRated({ score, rating }: Pick<Result, 'score' | 'rating'>): boolean {
  return saysNotRated(rating) || (rating === '' && saysNotRated(String(score)));
}

/** The rating that holds: after the ceilings where that has been decided. */
export function ratingOf({ rating, afterCeiling }: Pick<Result, 'rating' | 'afterCeiling'>): string {
  return afterCeiling || rating;
}

/** The same as people are told it; blank while there is none. */
export function shownRating(result: Pick<Result, 'score' | 'rating' | 'afterCeiling'>): string {
  return isNotRated(result) ? NOT_RATED : ratingOf(result);
}

/** The same; of somebody whom a ceiling holds down with the rating before it. */
export function explainedRating(result: Pick<Result, 'score' | 'rating' | 'afterCeiling'>): string {
  const shown = shownRating(result);
  return ratingOf(result) === result.rating ? shown : `${shown} (trước trần: ${result.rating})`;
}

const units: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: 'kỳ 6 tháng',
  year: 'năm',
};

/** The rating of a year of which fewer periods are known than it has (tạm tính): «Tốt (tạm tính 2/4 quý)». */
export function provisionalRating(band: string, known: number, all: number, kind: PeriodKind): string {
  return band === '' ? '' : `${band} (tạm tính ${known}/${all} ${units[kind]})`;
}

const NOTE = /\s*\(tạm tính [^()]*\)$/i;

/** That the year is not whole, as it stands behind the band; blank where it is. */
export function noteOf(rating: string): string {
  return NOTE.exec(rating.normalize('NFC'))?.[0] ?? '';
}

/** The band that a rating names, also a provisional one; blank where it names none. Whatever compares or counts ratings asks this. */
export function bandOfRating(rating: string): string {
  const band = rating.normalize('NFC').replace(NOTE, '');
  const isNone = band === NOT_ENOUGH_DATA || band.startsWith(FAULT) || band.startsWith('#');
  return isNone || saysNotRated(band) ? '' : band;
}

/** Which of these bands a rating is, 0 being the best; -1 for none of them. */
export function placeOfRating(rating: string, bands: readonly string[]): number {
  const own = caseKey(bandOfRating(rating));
  return own === '' ? -1 : bands.findIndex(band => caseKey(band) === own);
}
