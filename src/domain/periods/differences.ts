import type { Result } from './Result.ts';
import { sameScore } from './unfinished.ts';

/** One person or unit whose result is not what was frozen. */
export interface Difference {
  /** As it is now; as it was frozen where the row is gone. */
  readonly result: Result;
  /** Undefined for a row that has come since. */
  readonly was: Pick<Result, 'score' | 'rating'> | undefined;
  /** Undefined for a row that is gone. */
  readonly now: Pick<Result, 'score' | 'rating'> | undefined;
}

/** Who has another score or rating now than when it was frozen, who has come, who is gone. */
export function differences(frozen: readonly Result[], current: readonly Result[]): readonly Difference[] {
  const before = byKey(frozen);
  const after = byKey(current);
  const changed = current.flatMap((now): Difference[] => {
    const was = before.get(keyOf(now));
    const same = was !== undefined && was.rating === now.rating && sameScore(was.score, now.score);
    return same ? [] : [{ result: now, was, now }];
  });
  const gone = frozen.filter(one => !after.has(keyOf(one)));
  return [...changed, ...gone.map(was => ({ result: was, was, now: undefined }))];
}

function byKey(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map(result => [keyOf(result), result]));
}

/** The same person or unit in all tables. */
export function keyOf({ side, code }: Pick<Result, 'side' | 'code'>): string {
  return `${side} ${code}`;
}
