import type { Cell } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { caseKey, fold } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';

/** Why a header was not found: no such column, or several that could be meant (their titles). */
export type HeaderProblem =
  | { readonly problem: 'missing'; readonly suggestion: string | undefined }
  | { readonly problem: 'ambiguous'; readonly titles: readonly string[]; readonly suggestion?: never };

/**
 * The columns of a table by the text of their header: with marks first, without marks only where that leaves
 * one column. Positions never matter.
 */
export class Headers {
  readonly titles: readonly string[];
  private readonly exact = new Map<string, number[]>();
  private readonly folded = new Map<string, number[]>();

  constructor(row: readonly Cell[]) {
    this.titles = row.map(cellText);
    this.titles.forEach((title, at) => {
      if (title === '') return;
      add(this.exact, caseKey(title), at);
      add(this.folded, fold(title), at);
    });
  }

  /** The column's index, or why there is none. */
  find(...names: readonly string[]): number | HeaderProblem {
    for (const name of names) {
      const hits = this.exact.get(caseKey(name)) ?? this.folded.get(fold(name));
      if (hits?.length === 1) return hits[0]!;
      if (hits) return { problem: 'ambiguous', titles: hits.map(at => this.titles[at]!) };
    }
    const suggestion = closest(
      names[0]!,
      this.titles.filter(title => title !== ''),
    );
    return { problem: 'missing', suggestion };
  }
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const hits = map.get(key);
  if (hits) hits.push(at);
  else map.set(key, [at]);
}
