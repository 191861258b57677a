import type { OwnTable } from '../../contract/OwnTable.ts';
import { TableFault } from '../../domain/criteria/TableFault.ts';
import type { Side } from '../../domain/scoring/kinds.ts';
import { ratingAt, totalOf } from '../../domain/scoring/Scores.ts';
import { score } from '../../domain/scoring/score.ts';
import { roundShown, shownScore } from '../../domain/text/formatNumber.ts';
import { cellText, NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../../domain/text/readCell.ts';

/** What the formula would fill. */
export interface Preview {
  /** Everybody, with the row as people count. */
  readonly lines: readonly { readonly row: number; readonly name: string; readonly result: string }[];
  /** How many have a total, how many lack data or have a fault. */
  readonly scored: number;
  readonly others: number;
}

/** What SCORE_STAFF or SCORE_UNIT would give for the table; a fault of the whole table in words. */
export function previewOf(
  { rows, criteria }: Pick<OwnTable, 'rows' | 'criteria'>,
  side: Side,
): Preview | { readonly fault: string } {
  try {
    const scores = score(side, rows, criteria, true);
    const { cells, active, faults, above } = scores.rows;
    const people = [...cells.keys()].filter(i => active[i] === 1);
    const resultOf = (i: number) => {
      const fault = faults.get(i);
      if (fault !== undefined) return fault;
      const total = totalOf(scores, i);
      if (scores.incomplete[i] === 1) return NOT_ENOUGH_DATA;
      const set = scores.bands[scores.rows.kind[i]!]!;
      const rating = set === 'undecided' ? undefined : set[ratingAt(scores, i)]?.name;
      return Number.isNaN(total)
        ? NOT_APPLICABLE
        : [shownScore(roundShown(total)), rating ?? ''].join(' ').trim();
    };
    const lines = people.map(i => ({
      row: above + i + 1,
      name: cells[i]!.map(cellText)
        .filter(text => text !== '')
        .slice(0, 2)
        .join(' · '),
      result: resultOf(i),
    }));
    const scored = lines.filter(({ result }) => /^\d/.test(result)).length;
    return { lines, scored, others: lines.length - scored };
  } catch (error) {
    if (error instanceof TableFault) return { fault: error.message };
    throw error;
  }
}

/** As what the table is better scored: the side for which more rows have a total. */
export function likelySide(table: Pick<OwnTable, 'rows' | 'criteria'>): Side {
  const [staff, units] = (['staff', 'units'] as const).map(side => {
    const preview = previewOf(table, side);
    return 'fault' in preview ? -1 : preview.scored;
  }) as [number, number];
  return units > staff ? 'units' : 'staff';
}
