import { NOT_APPLICABLE } from '../text/readCell.ts';
import type { Result } from './Result.ts';

/** What papers say of somebody to whom no criterion applies, such as who has worked too short a time. */
export const NOT_RATED = 'Không xếp loại';

/** Who is outside of all ratings. */
export function isNotRated({ score }: Pick<Result, 'score'>): boolean {
  return score === NOT_APPLICABLE;
}

/** The rating as papers say it, after the ceilings where that has been decided; blank while there is none. */
export function printedRating(result: Pick<Result, 'score' | 'rating' | 'afterCeiling'>): string {
  return isNotRated(result) ? NOT_RATED : result.afterCeiling || result.rating;
}
