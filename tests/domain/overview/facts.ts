import type { InitiativeFact, OpenTask } from '../../../src/domain/overview/Facts.ts';
import type { Result } from '../../../src/domain/periods/Result.ts';

/** A unit with a total, unless `more` says otherwise. */
export function unit(code: string, more: Partial<Result> = {}): Result {
  return {
    side: 'units',
    code,
    name: `Phòng ${code}`,
    unit: code,
    kind: 'Phòng',
    head: false,
    score: 80,
    rating: 'Tốt',
    rank: 1,
    reason: '',
    limits: '',
    ...more,
  };
}

export function person(code: string, kind: string, more: Partial<Result> = {}): Result {
  return { ...unit(code), side: 'staff', unit: 'P1', kind, ...more };
}

export function initiative(state: string, more: Partial<InitiativeFact> = {}): InitiativeFact {
  return {
    number: 'SK-1',
    title: 'Tên',
    unit: 'P1',
    authors: '',
    state,
    registered: null,
    updated: null,
    ...more,
  };
}

export function task(due: number | null, code = 'NV1'): OpenTask {
  return { code, name: 'Việc', unit: 'P1', people: '', due };
}
