import { sameScore } from '../domain/periods/unfinished.ts';
import type { Cell } from '../domain/text/Cell.ts';
import { cellText, readCell } from '../domain/text/readCell.ts';
import type { OwnResults } from './reading/facts.ts';
import type { Scored } from './scoreBody.ts';

/** A row of which the body's own workbook shows something else. */
export interface Difference {
  readonly body: string;
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly what: 'score' | 'rating';
  readonly own: string | number;
  readonly scored: string | number;
}

/** Where the body's own results are not those of its rows, as when somebody has typed over a formula. */
export function differencesIn(
  body: string,
  rows: readonly Scored[],
  own: OwnResults | undefined,
): readonly Difference[] {
  if (!own) return [];
  return rows.flatMap(({ row, code, name, score, rating }) => {
    const shown = own.at(row - 1);
    const [total, band] = [totalIn(shown.score), cellText(shown.rating)];
    const found: Pick<Difference, 'what' | 'own' | 'scored'>[] = [];
    if (shown.score !== undefined && !sameScore(score, total))
      found.push({ what: 'score', own: total, scored: score });
    if (shown.rating !== undefined && rating !== band)
      found.push({ what: 'rating', own: band, scored: rating });
    return found.map(one => ({ body, row, code, name, ...one }));
  });
}

/** A total as it stands in a cell, also of a file of text. */
function totalIn(cell: Cell): string | number {
  const datum = readCell(cell);
  return datum.kind === 'number' ? datum.value : cellText(cell);
}
