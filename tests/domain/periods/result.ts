import type { FrozenResult, Result } from '../../../src/domain/periods/Result.ts';

/** A person of unit P1 with this result. */
export function person(code: string, score: number | string, rating: string, change: Partial<Result> = {}) {
  const result: Result = {
    ...{ side: 'staff', code, name: `Người ${code}`, unit: 'P1', kind: 'Viên chức', head: false },
    ...{ score, rating, rank: 0, reason: '', limits: '' },
    ...change,
  };
  return result;
}

/** The same, frozen. */
export function frozen(
  period: string,
  code: string,
  score: number | string,
  rating: string,
  change: Partial<FrozenResult> = {},
): FrozenResult {
  return { ...person(code, score, rating), period, round: 1, ...change };
}
