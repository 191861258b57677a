import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import type { Entry } from '../criteria/Entry.ts';
import type { RowKind } from '../criteria/population.ts';
import type { Finding } from './Finding.ts';

/** A criteria table that was read with all its faults, as the checks look at it. */
export interface Checked {
  /** Its rows but for headings. */
  readonly entries: readonly Entry[];
  readonly table: CriteriaTable;
  /** Whom the table is about. */
  readonly kinds: readonly RowKind[];
}

/** Finds one kind of fault that scoring would not notice. */
export type Check = (checked: Checked) => readonly Finding[];
