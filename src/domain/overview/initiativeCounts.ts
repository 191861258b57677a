import { hasReached, initiativeStates, stateNames } from '../initiative/states.ts';
import type { InitiativeFact } from './Facts.ts';

/** Initiatives by state, in the order of their life, and by month of registration. */
export interface InitiativeCounts {
  readonly total: number;
  /** Those that have had effect, or come further. */
  readonly effective: number;
  /** States that no initiative is in are left out; what is no state comes last, as it is written. Adds up to `total`. */
  readonly states: readonly { readonly state: string; readonly count: number }[];
  /** January to December of the year, whatever became of them. */
  readonly months: readonly number[];
  /** Registered in another year, or on a day that the sheet does not say. With the months it adds up to `total`. */
  readonly outside: number;
}

/** Counts all of them; `year` is that of the months. */
export function initiativeCounts(initiatives: readonly InitiativeFact[], year: number): InitiativeCounts {
  const months = Array.from({ length: 12 }, () => 0);
  const states = new Map(initiativeStates.map(({ name }) => [name, 0]));
  let outside = 0;
  for (const { registered, state } of initiatives) {
    const name = stateNames.find(state)?.name ?? state;
    states.set(name, (states.get(name) ?? 0) + 1);
    const date = new Date((registered ?? Number.NaN) * 86_400_000);
    if (date.getUTCFullYear() === year) months[date.getUTCMonth()]! += 1;
    else outside += 1;
  }
  const effective = stateNames.find('Có hiệu quả')!;
  return {
    total: initiatives.length,
    effective: initiatives.filter(({ state }) => {
      const now = stateNames.find(state);
      return now !== undefined && hasReached(now, effective);
    }).length,
    states: [...states].filter(([, count]) => count > 0).map(([state, count]) => ({ state, count })),
    months,
    outside,
  };
}
