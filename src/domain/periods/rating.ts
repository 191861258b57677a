import { NOT_APPLICABLE } from '../text/readCell.ts';
import type { Result } from './Result.ts';

/** How people are told that somebody is outside of all ratings. */
export const NOT_RATED = 'Không xếp loại';

/**
 * Whether no criterion is for the row, as for who has worked too short a time (Nghị định 233/2026/NĐ-CP, Điều 14): such a row
 * is outside of all ratings.
 */
export function isNotRated({ score }: Pick<Result, 'score'>): boolean {
  return score === NOT_APPLICABLE;
}

/** The rating as people are told it, after the ceilings where that has been decided; blank while there is none. */
export function shownRating(result: Pick<Result, 'score' | 'rating' | 'afterCeiling'>): string {
  if (result.rating === '' && isNotRated(result)) return NOT_RATED;
  return result.afterCeiling || result.rating;
}
