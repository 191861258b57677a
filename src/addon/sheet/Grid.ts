import type { Formula } from './Formula.ts';

/** What is written into a cell. */
export type Value = string | number | boolean | Date | Formula;

/** Cells side by side as they were read. */
export type Row = readonly unknown[];

/** A tab as it was read. */
export interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** What was written into a row of the tab as it was read before, by column; without `row` it is a new one. */
export interface RowWrite {
  readonly row?: number;
  readonly values: ReadonlyMap<number, Value>;
}
