import { isEmpty } from '../text/lastUsed.ts';
import type { Scores } from './Scores.ts';
import { State } from './State.ts';

/** A blank cell for want of which criteria have no datum of a row. */
export interface BlankDatum {
  /** Index into `rows.cells`. */
  readonly row: number;
  readonly column: number;
  readonly title: string;
  /** Codes of the criteria that wait for it. */
  readonly criteria: readonly string[];
}

/** The blank cells (ô chưa ghi) of some rows, row by row, in the order of the criteria; each once. */
export function blankData({ rows, measures }: Scores, chosen: readonly number[]): readonly BlankDatum[] {
  return chosen.flatMap(row => {
    const found = new Map<number, { readonly title: string; readonly criteria: string[] }>();
    for (const { criterion, placed, state } of measures) {
      if (state[row] !== State.missing) continue;
      for (const { column, title } of [...placed.data, ...(placed.outOf ?? [])]) {
        if (!isEmpty(rows.cells[row]![column])) continue;
        const before = found.get(column);
        if (!before) found.set(column, { title, criteria: [criterion.code] });
        else if (!before.criteria.includes(criterion.code)) before.criteria.push(criterion.code);
      }
    }
    return [...found].map(([column, of]) => ({ row, column, ...of }));
  });
}
