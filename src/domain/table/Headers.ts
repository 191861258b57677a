import type { Cell, Range } from '../text/Cell.ts';
import { closest } from '../text/closest.ts';
import { foldWords, wordKey } from '../text/fold.ts';
import { cellText } from '../text/readCell.ts';

/** Why a header was not found: no such column, or several that could be meant (their titles). */
export type HeaderProblem =
  | { readonly problem: 'missing'; readonly suggestion: string | undefined }
  | { readonly problem: 'ambiguous'; readonly titles: readonly string[]; readonly suggestion?: never };

type Keyed = ReadonlyMap<string, readonly number[]>;

/**
 * The columns of a table by the text of their header: with marks first, without marks only where that leaves one column.
 * A header of several rows is read as its merged cells are: a column is called by its lowest cell («Hoàn thành»), or by
 * its path («Nhiệm vụ / Hoàn thành», in full or its last two parts). Positions never matter.
 */
export class Headers {
  /** The lowest text of each column; '' where nobody has named it. */
  readonly titles: readonly string[];
  private readonly exact: Keyed;
  private folded: Keyed | undefined;
  private paths: readonly string[] | undefined;
  private byPath: Keyed | undefined;

  /** `above` are the rows of the header over its last `row`; `place` is the number of that one in the range. */
  constructor(
    row: readonly Cell[],
    above: Range = [],
    readonly place = 1,
  ) {
    this.titles = above.length === 0 ? row.map(cellText) : lowest([...above, row]);
    this.exact = keyed(this.titles, title => [wordKey(title)]);
    if (above.length > 0) this.paths = pathsOf([...above, row]);
  }

  /** The column's index; undefined where there is none or more than one. */
  column(...names: readonly string[]): number | undefined {
    const hits = this.all(names);
    return hits?.length === 1 ? hits[0] : undefined;
  }

  /** The column's index, or why there is none. */
  find(...names: readonly string[]): number | HeaderProblem {
    const hits = this.all(names);
    if (hits?.length === 1) return hits[0]!;
    if (hits) return { problem: 'ambiguous', titles: hits.map(at => this.nameOf(at, true)) };
    const suggestion = closest(
      names[0]!,
      this.titles.filter(title => title !== ''),
    );
    return { problem: 'missing', suggestion };
  }

  /** What messages call a column: its path where its lowest text stands twice, or is asked for. */
  nameOf(at: number, asPath = this.exact.get(wordKey(this.titles[at]!))!.length > 1): string {
    return (asPath ? this.paths?.[at] : undefined) ?? this.titles[at]!;
  }

  /** Every column that the first of the names which is there at all may mean. */
  all(names: readonly string[]): readonly number[] | undefined {
    for (const name of names) {
      const hits = this.exact.get(wordKey(name)) ?? this.withoutMarks(name) ?? this.onPath(name);
      if (hits) return hits;
    }
    return undefined;
  }

  private withoutMarks(name: string): readonly number[] | undefined {
    this.folded ??= keyed(this.titles, title => [foldWords(title)]);
    return this.folded.get(foldWords(name));
  }

  private onPath(name: string): readonly number[] | undefined {
    if (!this.paths || !name.includes('/')) return undefined;
    this.byPath ??= keyed(this.paths, path => {
      const key = pathKey(path);
      const short = key.split('/').slice(-2).join('/');
      return short === key ? [key] : [key, short];
    });
    return this.byPath.get(pathKey(name));
  }
}

function keyed(titles: readonly string[], keysOf: (title: string) => readonly string[]): Keyed {
  const places = new Map<string, number[]>();
  titles.forEach((title, at) => {
    if (title === '') return;
    for (const key of keysOf(title)) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  });
  return places;
}

/** Spaces around `/` are free. */
function pathKey(path: string): string {
  return path.split('/').map(foldWords).join('/');
}

function lowest(block: Range): readonly string[] {
  const width = Math.max(...block.map(row => row.length));
  return Array.from({ length: width }, (_, at) =>
    block.reduce((title, row) => cellText(row[at]) || title, ''),
  );
}

/**
 * For each column the texts above its lowest one and that, from the top. A filled cell covers the blank ones to its right
 * up to the next filled one of its row, as far as the cell above it reaches.
 */
function pathsOf(block: Range): readonly string[] {
  const titles = lowest(block);
  const parts = titles.map((): string[] => []);
  let covered: readonly number[] = titles.map(() => 0);
  for (const row of block) {
    let from = -1;
    const covers = titles.map((_, at) => {
      if (cellText(row[at]) !== '') from = at;
      else if (from >= 0 && covered[from] !== covered[at]) from = -1;
      return from;
    });
    covers.forEach((cell, at) => {
      if (cell >= 0) parts[at]!.push(cellText(row[cell]));
    });
    covered = covers;
  }
  return titles.map((title, at) => {
    const path = parts[at]!;
    return title === '' ? '' : path.slice(0, path.lastIndexOf(title) + 1).join(' / ');
  });
}
