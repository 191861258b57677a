import type { Day } from '../text/parseDate.ts';

/** The lengths of time that are rated. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

/** A stretch of time (kỳ) for which results are stated. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which one of the year, from 1; 1 for the year itself. */
  readonly part: number;
}

/** How many periods of each kind a year has. */
export const partsInYear: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

/** All periods of a kind in a year, first to last. */
export function partsOf(kind: PeriodKind, year: number): readonly Period[] {
  return Array.from({ length: partsInYear[kind] }, (_, at) => ({ kind, year, part: at + 1 }));
}

/** The last day of a period. */
export function lastDayOf({ kind, year, part }: Period): Day {
  return Date.UTC(year, (12 / partsInYear[kind]) * part, 0) / 86_400_000;
}
