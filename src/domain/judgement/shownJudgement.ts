import type { Cell } from '../text/Cell.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { cellText } from '../text/readCell.ts';

/** A judgement as people type it: «12,5», «Tốt»; blank where nobody has judged. */
export function shownJudgement(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell, 6) : cellText(cell);
}
