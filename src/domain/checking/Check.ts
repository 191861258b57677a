import type { CriteriaRow, CriteriaTable } from '../criteria/CriteriaTable.ts';
import { type CriteriaColumn, criteriaColumns, placeOf } from '../criteria/criteriaColumns.ts';
import type { CriteriaRead } from '../criteria/parseCriteria.ts';
import type { RowKind } from '../criteria/population.ts';

/** A criteria table that was read with all its faults, as the checks look at it. */
export interface Checked extends CriteriaRead {
  readonly table: CriteriaTable;
  /** Whom the table is about. */
  readonly kinds: readonly RowKind[];
}

/** Finds one kind of fault that scoring would not notice. */
export type Check = (checked: Checked) => readonly CriteriaFinding[];

/** Something that the owner of a criteria table should know. */
export interface CriteriaFinding {
  /** Row of the range, 1 is the header; beyond all rows for what is no single row's. */
  readonly row: number;
  readonly place: string;
  readonly fault: string;
  readonly fix: string;
  /** Set where it may be meant so. */
  readonly isNote?: true;
  /** Of a row to be scored, the first of its range being 1, and what it is. */
  readonly scored?: { readonly row: number; readonly is: 'leftOut' | 'repeated' };
}

/** A finding in a cell of the criteria table; without a row in the column as a whole; a note where it may be meant so. */
export function findingAt(
  at: { readonly draft: Pick<CriteriaRow['draft'], 'row'> } | undefined,
  column: CriteriaColumn,
  fault: string,
  fix: string,
  isNote = false,
): CriteriaFinding {
  const row = at?.draft.row;
  const place = row === undefined ? `Tiêu chí, «${criteriaColumns[column][0]}»` : placeOf(row, column);
  return { row: row ?? Infinity, place, fault, fix, ...(isNote ? { isNote } : {}) };
}
