import { initiativeStates } from '../initiative/states.ts';
import type { InitiativeFact } from './Facts.ts';

/** Initiatives by state, in the order of their life, and by month of registration. */
export interface InitiativeCounts {
  readonly total: number;
  readonly states: readonly { readonly state: string; readonly count: number }[];
  /** January to December of the year. */
  readonly months: readonly number[];
}

/** States that no initiative is in are left out; months count whatever became of it. */
export function initiativeCounts(initiatives: readonly InitiativeFact[], year: number): InitiativeCounts {
  const months = Array.from({ length: 12 }, () => 0);
  for (const { registered } of initiatives) {
    if (registered === null) continue;
    const date = new Date(registered * 86_400_000);
    if (date.getUTCFullYear() === year) months[date.getUTCMonth()]! += 1;
  }
  const states = initiativeStates.map(({ name }) => ({
    state: name,
    count: initiatives.filter(({ state }) => state === name).length,
  }));
  return { total: initiatives.length, states: states.filter(({ count }) => count > 0), months };
}
