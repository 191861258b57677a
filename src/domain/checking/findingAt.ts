import { type CriteriaColumn, criteriaColumns } from '../criteria/criteriaColumns.ts';
import type { Entry } from '../criteria/Entry.ts';
import { placeOf } from '../criteria/placeOf.ts';
import type { Finding } from './Finding.ts';

/** A finding in a cell of the criteria table; without an entry in the column as a whole. */
export function findingAt(
  entry: Entry | undefined,
  column: CriteriaColumn,
  fault: string,
  fix: string,
): Finding {
  const row = entry?.draft.row;
  const place = row === undefined ? `Tiêu chí, «${criteriaColumns[column][0]}»` : placeOf(row, column);
  return { row: row ?? Infinity, place, fault, fix };
}
