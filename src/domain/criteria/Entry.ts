import type { Criterion } from './CriteriaTable.ts';
import type { CriteriaColumn } from './criteriaColumns.ts';
import type { Band, Draft, Rule } from './Rule.ts';

/** A row of the criteria table as it was read. */
export interface Entry {
  readonly draft: Draft;
  /** Undefined where Cách tính names none. */
  readonly rule: Rule | undefined;
  /** Where faults were reported: what the draft says of these columns is only something to go on with. */
  readonly faulty: ReadonlySet<CriteriaColumn>;
  readonly criterion?: Criterion;
  readonly band?: Band;
  /** What a Tổng nhóm declares. */
  readonly declared?: number;
}
