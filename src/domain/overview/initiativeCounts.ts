import { hasReached, initiativeStates, stateNames } from '../initiative/states.ts';
import type { InitiativeFact } from './Facts.ts';

/** Initiatives as COUNT_INITIATIVES counts them, by state and by month of registration. */
export interface InitiativeCounts {
  /** Those that are registered, or further: neither refused nor withdrawn, and with a number. */
  readonly registered: number;
  /** Those of them that have had effect, or come further. */
  readonly effective: number;
  /** Refused or withdrawn (không duyệt, đã rút): they count nowhere. */
  readonly ended: number;
  /** Rows that wait for their number or state, or whose state nobody knows. */
  readonly waiting: number;
  /**
   * In the order of their life, then those that have ended, then what is no state, as it is written; states that no
   * initiative is in are left out. Adds up to all rows.
   */
  readonly states: readonly { readonly state: string; readonly count: number }[];
  /** January to December of the year: those that are registered. */
  readonly months: readonly number[];
  /** Registered in another year, or on a day that the sheet does not say. With the months it adds up to `registered`. */
  readonly outside: number;
}

const [registration, effect] = ['Đã đăng ký', 'Có hiệu quả'].map(name => stateNames.find(name)!) as [
  (typeof initiativeStates)[number],
  (typeof initiativeStates)[number],
];

/** Counts all of them; `year` is that of the months. */
export function initiativeCounts(initiatives: readonly InitiativeFact[], year: number): InitiativeCounts {
  const months = Array.from({ length: 12 }, () => 0);
  const inOrder = [true, false].flatMap(counts => initiativeStates.filter(state => state.counts === counts));
  const states = new Map(inOrder.map(({ name }) => [name, 0]));
  const found = { registered: 0, effective: 0, ended: 0, waiting: 0, outside: 0 };
  for (const { number, registered, state } of initiatives) {
    const now = stateNames.find(state);
    const name = now?.name ?? state;
    states.set(name, (states.get(name) ?? 0) + 1);
    if (now?.counts === false) found.ended += 1;
    else if (!now || number === '') found.waiting += 1;
    else {
      if (hasReached(now, registration)) found.registered += 1;
      if (hasReached(now, effect)) found.effective += 1;
      const date = new Date((registered ?? Number.NaN) * 86_400_000);
      if (date.getUTCFullYear() === year) months[date.getUTCMonth()]! += 1;
      else found.outside += 1;
    }
  }
  return {
    ...found,
    states: [...states].filter(([, count]) => count > 0).map(([state, count]) => ({ state, count })),
    months,
  };
}
