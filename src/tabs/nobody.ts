import { rowsLeftOut } from '../domain/table/rowsLeftOut.ts';
import { isTotal } from '../domain/table/totals.ts';
import type { Range } from '../domain/text/Cell.ts';
import { isEmpty } from '../domain/text/lastUsed.ts';

/** A column of a tab as it stands there. */
interface Placed {
  readonly header: string;
  /** From 0; undefined if it is missing. */
  readonly place: number | undefined;
  /** Whether formulas fill it. */
  readonly isFilled: boolean;
  /** Whether it holds figures, and so names nobody; also where formulas fill it. */
  readonly isFigure: boolean;
}

/** The columns that say of what kind a person or a unit is: only tabs of these are looked through. */
const KINDS = ['Đối tượng', 'Loại'];

/**
 * Rows of a tab, by their place in `values`, that are totals, headings and the like among people or units. A row without its
 * key may be somebody who still lacks one. `head` is the row of the header.
 */
export function nobodyIn(values: Range, head: number, columns: readonly Placed[]): ReadonlySet<number> {
  const [key] = columns;
  const kind = columns.find(({ header }) => KINDS.includes(header))?.place;
  if (kind === undefined || key?.place === undefined) return new Set();
  const placesOf = (some: readonly Placed[]) => new Set(some.flatMap(({ place }) => place ?? []));
  // As scoring sees it: in a list of people's own a number may stand before the code.
  const first = Math.max(
    0,
    values[head]!.findIndex(title => !isEmpty(title)),
  );
  const needed = placesOf([key, ...columns.filter(({ isFigure }) => isFigure)]);
  const look = {
    first,
    firstTitle: key.header,
    needed,
    kind,
    filled: placesOf(columns.filter(({ isFilled }) => isFilled)),
  };
  const rows = values.slice(head + 1);
  const left = [...rowsLeftOut(rows, look).keys()];
  return new Set(
    left.filter(at => !isEmpty(rows[at]![look.first]) || isTotal(rows[at]!)).map(at => head + 1 + at),
  );
}
