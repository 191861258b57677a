import { caseKey } from '../text/fold.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Period, PeriodKind } from './Period.ts';
import type { FrozenResult } from './Result.ts';

/** A row of «Kết quả chuyển đến»: what another body says of somebody who has come from there. */
export interface MovedRow {
  /** As people count. */
  readonly number: number;
  readonly code: string;
  /** Undefined where it names none. */
  readonly period: Period | undefined;
  /** Undefined where it is no number from 0. */
  readonly score: number | undefined;
  readonly rating: string;
  /** Who has sent it. */
  readonly from: string;
}

/** A result of a period that another body has sent. */
export interface Moved extends Pick<MovedRow, 'code' | 'rating' | 'from'> {
  readonly period: string;
  readonly score: number;
}

/** A row that the year cannot use: nobody frozen in the year has the code, no such period of the year, no points. */
export interface UnusedRow {
  readonly number: number;
  readonly why: 'code' | 'period' | 'score';
}

/** What of these rows is of the year, and what cannot be read; rows of other years are left alone. */
export function movedInto(
  rows: readonly MovedRow[],
  frozen: readonly FrozenResult[],
  kind: PeriodKind,
  year: number,
): { readonly used: readonly Moved[]; readonly unused: readonly UnusedRow[] } {
  const people = new Set(frozen.filter(({ side }) => side === 'staff').map(({ code }) => caseKey(code)));
  const used: Moved[] = [];
  const unused: UnusedRow[] = [];
  for (const { number, code, period, score, rating, from } of rows) {
    if (period && period.year !== year) continue;
    if (period?.kind !== kind) unused.push({ number, why: 'period' });
    else if (score === undefined) unused.push({ number, why: 'score' });
    else if (!people.has(caseKey(code))) unused.push({ number, why: 'code' });
    else used.push({ code, period: formatPeriod(period), score, rating, from });
  }
  return { used, unused };
}
