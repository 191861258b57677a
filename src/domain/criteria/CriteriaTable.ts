import type { Population } from './population.ts';
import type { AnyJudge, Band, Draft } from './Rule.ts';

/** A criterion (tiêu chí), read and ready to judge rows once its columns are found. */
export interface Criterion {
  /** Row of the range; 1 is the header. */
  readonly row: number;
  /** Mã; «dòng 5» where the table has none. */
  readonly code: string;
  readonly content: string;
  readonly group: string;
  readonly populations: readonly Population[];
  readonly data: string;
  readonly outOf: string;
  readonly judge: AnyJudge;
  readonly faults: Draft['faults'];
}

/** The whole campaign as far as scores depend on it. */
export interface CriteriaTable {
  readonly criteria: readonly Criterion[];
  /** From best to worst, as the table has them. */
  readonly bands: readonly Band[];
}
