import { isFault } from '../scoring/findFaults.ts';
import type { ScoredRow } from '../scoring/scoreRows.ts';
import type { CellValue } from '../sheet/CellValue.ts';
import type { Texts } from '../texts.ts';

/** A number as Vietnamese write it: two decimals after a comma; a score that is only provisional in brackets. */
export function showScore(row: ScoredRow): string {
  if (typeof row.score === 'number') return decimal(row.score);
  if (isFault(row.score)) return '';
  return typeof row.provisional === 'number' ? `(${decimal(row.provisional)})` : '';
}

/** The rating, or why there is none. */
export function showRating(row: ScoredRow, texts: Texts): string {
  if (isFault(row.score)) return texts.faulty;
  return row.rating || (typeof row.score === 'string' ? row.score : '');
}

/** The reason; that of a faulty row stands in the list of faults. */
export function showReason(row: ScoredRow, texts: Texts): string {
  return isFault(row.score) ? texts.seeFaults : row.reason;
}

/** A rank, or nothing. */
export function showRank(rank: CellValue): string {
  return typeof rank === 'number' ? String(rank) : '';
}

function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
