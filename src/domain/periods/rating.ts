import { caseKey } from '../text/fold.ts';
import type { PeriodKind } from './Period.ts';

const units: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: 'kỳ 6 tháng',
  year: 'năm',
};

/** What stands for a rating of somebody who is not to be rated, as after too few months of work. */
export function isNotRated(rating: string): boolean {
  return caseKey(rating) === 'không xếp loại';
}

/** The rating of a year of which fewer periods are known than it has (tạm tính): «Tốt (tạm tính 2/4 quý)». */
export function provisionalRating(band: string, known: number, all: number, kind: PeriodKind): string {
  return band === '' ? '' : `${band} (tạm tính ${known}/${all} ${units[kind]})`;
}

/** The band that a rating names, also a provisional one: whatever compares or counts ratings asks this. */
export function bandOfRating(rating: string): string {
  return rating.replace(/\s*\(tạm tính [^()]*\)$/, '');
}
