import { caseKey, fold } from '../text/fold.ts';
import { NOT_APPLICABLE } from '../text/readCell.ts';
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
  return saysNotRated(rating) || (rating === '' && concernsNone({ score }));
}

/** Whether there is no total because no criterion is for the row: nothing is awaited. */
export function concernsNone({ score }: Pick<Result, 'score'>): boolean {
  return saysNotRated(String(score));
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

/**
 * Which of these bands a rating is, also a provisional one, 0 being the best; -1 for whatever is none of them: a blank, an error,
 * a sentence, a band of other criteria. Whatever counts, compares or freezes ratings asks this.
 */
export function placeOfRating(rating: string, bands: readonly string[]): number {
  const own = caseKey(rating.normalize('NFC').replace(NOTE, ''));
  return own === '' || saysNotRated(own) ? -1 : bands.findIndex(band => caseKey(band) === own);
}

/** The band itself, as the criteria spell it; blank for none of them (chưa xếp loại). */
export function bandOfRating(rating: string, bands: readonly string[]): string {
  return bands[placeOfRating(rating, bands)] ?? '';
}

/** A result as it is counted and told: what is no band is no rating, and kept in `unread`. */
export function ratedBy<Of extends Result>(result: Of, bands: readonly string[]): Of {
  const rating = ratingOf(result);
  const isRead = rating === '' || isNotRated({ ...result, rating }) || placeOfRating(rating, bands) >= 0;
  return isRead ? result : { ...result, rating: '', afterCeiling: '', unread: rating };
}

/** Whether somebody who is to be rated has no rating (chưa xếp loại). */
export function isUnrated(result: Pick<Result, 'score' | 'rating' | 'afterCeiling'>): boolean {
  return shownRating(result) === '';
}
