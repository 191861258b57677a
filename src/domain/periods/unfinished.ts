import { FAULT, NOT_APPLICABLE } from '../text/readCell.ts';
import type { Result } from './Result.ts';
import { placeOfRating } from './rating.ts';

/** Something that people should look at before results are frozen. */
export interface Unfinished {
  readonly result: Result;
  /**
   * A fault of the row; no total yet; a total without a rating; cells that differ from what the criteria give, as when
   * somebody has typed over a formula.
   */
  readonly why: 'fault' | 'noTotal' | 'noRating' | 'typedOver';
}

/**
 * What is not ready, in the order of the sheet; `calculated` is what the criteria give for each of `shown`, `bands` are the
 * names of theirs.
 */
export function unfinished(
  shown: readonly Result[],
  calculated: readonly Pick<Result, 'score' | 'rating'>[],
  bands: readonly string[],
): readonly Unfinished[] {
  return shown.flatMap((result, at) => {
    const why = problemOf(result, calculated[at], bands);
    return why === undefined ? [] : [{ result, why }];
  });
}

function problemOf(
  { score, rating }: Result,
  calculated: Pick<Result, 'score' | 'rating'> | undefined,
  bands: readonly string[],
): Unfinished['why'] | undefined {
  if ([String(score), rating].some(text => text.startsWith(FAULT) || text.startsWith('#'))) return 'fault';
  if (calculated && (!sameScore(calculated.score, score) || calculated.rating !== rating)) return 'typedOver';
  if (score === NOT_APPLICABLE) return undefined;
  if (typeof score === 'string') return 'noTotal';
  return placeOfRating(rating, bands) < 0 ? 'noRating' : undefined;
}

/** Whether two totals are the same as people see them. */
export function sameScore(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 0.005 : a === b;
}
