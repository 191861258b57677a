import { type Category, categories } from '../criteria/population.ts';
import { type Result, rowKindOf } from '../periods/Result.ts';
import { bandOfRating, isNotRated, NOT_RATED, ratingOf } from '../periods/rating.ts';

/** Those whose ratings are counted together: units; heads; other staff by their category, `other` while that is blank. */
export type RatedGroup = 'units' | 'heads' | Category | 'other';

/** In the order in which they are shown. */
const groups: readonly RatedGroup[] = ['units', 'heads', ...categories, 'other'];

/** How many of a group have each rating. */
export interface RatingCount {
  readonly group: RatedGroup;
  readonly size: number;
  /** One number for each of `bands`; whoever is in none of them is `unrated` (chưa xếp loại). */
  readonly counts: readonly number[];
  readonly unrated: number;
}

/** Everybody but the Trung tâm is in exactly one group; groups without anybody are left out. */
export interface RatingCounts {
  /** Those of the criteria table, best first, then «Không xếp loại» where somebody has it. */
  readonly bands: readonly string[];
  readonly groups: readonly RatingCount[];
}

/** Ratings by group, after the ceilings where these have been decided; `known` are the bands of the criteria by which they were rated, best first. */
export function ratingCounts(results: readonly Result[], known: readonly string[]): RatingCounts {
  const counted = results.filter(result => groupOf(result) !== undefined);
  const countedAs = (result: Result) =>
    isNotRated(result) ? NOT_RATED : bandOfRating(ratingOf(result), known);
  const bands = [...new Set([...known, ...(counted.some(isNotRated) ? [NOT_RATED] : [])])];
  return {
    bands,
    groups: groups.flatMap(group => {
      const own = counted.filter(result => groupOf(result) === group);
      if (own.length === 0) return [];
      const counts = bands.map(band => own.filter(result => countedAs(result) === band).length);
      return [
        { group, size: own.length, counts, unrated: own.filter(result => countedAs(result) === '').length },
      ];
    }),
  };
}

function groupOf(result: Result): RatedGroup | undefined {
  const kind = rowKindOf(result);
  if (kind.side === 'units') return kind.center ? undefined : 'units';
  return kind.head ? 'heads' : (kind.category ?? 'other');
}
