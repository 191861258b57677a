import type { Cell } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { caseKey, fold } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
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
  private readonly exact: ReadonlyMap<string, readonly number[]>;
  private folded: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(row: readonly Cell[]) {
    this.titles = row.map(cellText);
    this.exact = byKey(this.titles, caseKey);
  }

  /** The column's index, or why there is none. */
  find(...names: readonly string[]): number | HeaderProblem {
    for (const name of names) {
      const hits = this.exact.get(caseKey(name)) ?? this.withoutMarks(name);
      if (hits?.length === 1) return hits[0]!;
      if (hits) return { problem: 'ambiguous', titles: hits.map(at => this.titles[at]!) };
    }
    const suggestion = closest(
      names[0]!,
      this.titles.filter(title => title !== ''),
    );
    return { problem: 'missing', suggestion };
  }

  private withoutMarks(name: string): readonly number[] | undefined {
    this.folded ??= byKey(this.titles, fold);
    return this.folded.get(fold(name));
  }
}

function byKey(
  titles: readonly string[],
  keyOf: (title: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const places = [...titles.keys()].filter(at => titles[at] !== '');
  return grouped(places, at => keyOf(titles[at]!));
}
