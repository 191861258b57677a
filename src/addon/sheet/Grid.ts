/** A value as it is typed; texts that begin with `=` are formulas. */
export type Typed = string | number | boolean | Date;

/** What is written into a cell. */
export type Value = Typed | Formula;

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

/** What a cell with a formula holds, told apart from a text that begins with `=`. */
export class Formula {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}
