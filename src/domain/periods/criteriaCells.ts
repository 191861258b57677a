import { type CriteriaColumn, criteriaColumns } from '../criteria/criteriaColumns.ts';
import { Headers } from '../criteria/Headers.ts';
import type { Cell, Range } from '../text/Cell.ts';
import { cellText } from '../text/readCell.ts';

/** The columns of a criteria table in our order. */
export const criteriaIds = Object.keys(criteriaColumns) as readonly CriteriaColumn[];

/** The same by the header that we write, in our order. */
export const criteriaTitles: readonly string[] = Object.values(criteriaColumns).map(([title]) => title);

/** Every row of a criteria table that holds something, its cells in our order; blank where a column is missing. */
export function criteriaCells([header = [], ...rows]: Range): readonly (readonly Cell[])[] {
  const headers = new Headers(header);
  const places = Object.values(criteriaColumns).map(([title, alias]) => headers.find(title, alias));
  return rows
    .map(row => places.map(at => (typeof at === 'number' ? (row[at] ?? '') : '')))
    .filter(cells => cells.some(cell => cellText(cell) !== ''));
}
