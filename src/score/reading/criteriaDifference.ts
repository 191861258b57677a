import {
  type CriteriaColumn,
  criteriaColumns,
  criteriaIds,
  findCriteriaHeader,
  placeIn,
} from '../../domain/criteria/criteriaColumns.ts';
import type { Cell, Range } from '../../domain/text/Cell.ts';
import { cellName } from '../../domain/text/cellName.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { sameAsTyped } from '../../domain/text/sameAsTyped.ts';

/** The first cell of a table of criteria that is not as in another. */
export interface CriteriaDifference {
  readonly cell: string;
  readonly title: string;
  readonly found: string;
  readonly expected: string;
}

/** Căn cứ is free text, on which no score depends. */
const compared = criteriaIds.filter(column => column !== 'basis');

/** Compares row by row what scores and their reasons depend on; blank rows and the order of columns do not matter. */
export function criteriaDifference(own: Range, central: Range): CriteriaDifference | undefined {
  const [ours, theirs] = [linesOf(own), linesOf(central)];
  for (let at = 0; at < Math.max(ours.lines.length, theirs.lines.length); at++) {
    const [mine, other] = [ours.lines[at], theirs.lines[at]];
    for (const column of compared) {
      const [found, expected] = [mine?.cells[column], other?.cells[column]];
      if (isSame(found, expected)) continue;
      const row = mine?.row ?? (ours.lines.at(-1)?.row ?? 0) + 1;
      return {
        cell: cellName(row, ours.places[column] ?? 0),
        title: criteriaColumns[column][0],
        found: cellText(found),
        expected: cellText(expected),
      };
    }
  }
  return undefined;
}

type Cells = Readonly<Partial<Record<CriteriaColumn, Cell>>>;

function linesOf(table: Range) {
  const { headers, above } = findCriteriaHeader(table);
  const places: Partial<Record<CriteriaColumn, number>> = {};
  for (const column of compared) {
    const place = placeIn(headers, column);
    if (place !== undefined) places[column] = place;
  }
  const lines = table.flatMap((row, at) => {
    if (at < above) return [];
    const cells: Cells = Object.fromEntries(
      Object.entries(places).map(([column, place]) => [column, row[place]]),
    );
    return Object.values(cells).every(cell => cellText(cell) === '') ? [] : [{ row: at, cells }];
  });
  return { places, lines };
}

/** A number is the same however it was typed. */
function isSame(one: Cell, other: Cell): boolean {
  return cellText(one) === cellText(other) || sameAsTyped(one, other) || sameAsTyped(other, one);
}
