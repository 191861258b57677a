import { type Result, rowKindOf } from '../periods/Result.ts';

/** Those whose ratings are counted together. */
export type RatedGroup = 'units' | 'heads' | 'others';

/** How many of a group have each rating. */
export interface RatingCount {
  readonly group: RatedGroup;
  readonly size: number;
  /** One number for each of the bands that were given; those of no band at all are `unrated`. */
  readonly counts: readonly number[];
  readonly unrated: number;
}

/** Ratings of units (without the Trung tâm), of heads and of other staff; groups without anybody are left out. */
export function ratingCounts(results: readonly Result[], bands: readonly string[]): readonly RatingCount[] {
  return (['units', 'heads', 'others'] as const).flatMap(group => {
    const own = results.filter(result => groupOf(result) === group);
    if (own.length === 0) return [];
    const counts = bands.map(band => own.filter(({ rating }) => rating === band).length);
    const rated = counts.reduce((sum, count) => sum + count, 0);
    return [{ group, size: own.length, counts, unrated: own.length - rated }];
  });
}

function groupOf(result: Result): RatedGroup | undefined {
  const kind = rowKindOf(result);
  if (kind.side === 'units') return kind.center ? undefined : 'units';
  return kind.head ? 'heads' : 'others';
}
