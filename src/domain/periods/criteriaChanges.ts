import { criteriaIds, criteriaTitles, findCriteriaHeader, placeIn } from '../criteria/criteriaColumns.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { cellText } from '../text/readCell.ts';

/** A row of the criteria table that is not what it was. */
export interface CriteriaChange {
  /** Mã; where the row has none, its Nội dung. */
  readonly code: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** The columns that differ, of a changed row. */
  readonly columns: readonly string[];
}

/** How the criteria table differs from what it was; both with their header row. Order and blank rows do not matter. */
export function criteriaChanges(then: Range, now: Range): readonly CriteriaChange[] {
  const before = rowsOf(then);
  const after = rowsOf(now);
  const changes: CriteriaChange[] = [];
  for (const [key, row] of after) {
    const was = before.get(key);
    const columns = was ? criteriaTitles.filter(title => was.get(title) !== row.get(title)) : [];
    if (!was) changes.push({ code: row.get('Mã') || row.get('Nội dung')!, what: 'added', columns });
    else if (columns.length > 0) changes.push({ code: row.get('Mã') || key, what: 'changed', columns });
  }
  for (const [key, row] of before)
    if (!after.has(key))
      changes.push({ code: row.get('Mã') || row.get('Nội dung')!, what: 'removed', columns: [] });
  return changes;
}

type NamedCells = ReadonlyMap<string, string>;

/** The rows by code; a code that comes again counts as another one. */
function rowsOf(table: Range): ReadonlyMap<string, NamedCells> {
  const found = new Map<string, NamedCells>();
  for (const cells of criteriaCells(table)) {
    const row = new Map(criteriaTitles.map((title, at) => [title, cellText(cells[at])]));
    const code = row.get('Mã') || row.get('Nội dung')!;
    let key = code;
    for (let again = 2; found.has(key); again++) key = `${code} (${again})`;
    found.set(key, row);
  }
  return found;
}

/** Every row of a criteria table that holds something, its cells in our order; blank where a column is missing. */
export function criteriaCells(table: Range): readonly (readonly Cell[])[] {
  const { headers, above } = findCriteriaHeader(table);
  const places = criteriaIds.map(column => placeIn(headers, column));
  return table
    .slice(above)
    .map(row => places.map(at => (at === undefined ? '' : (row[at] ?? ''))))
    .filter(cells => cells.some(cell => cellText(cell) !== ''));
}
