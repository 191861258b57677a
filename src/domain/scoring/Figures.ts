/** A column, or a sum of columns, as numbers: read once, whichever criteria use it. */
export interface Figures {
  /** NaN where there is no number. */
  readonly value: Float64Array;
  /** Scored, missing, notApplicable or fault; undefined where every active row holds a number. */
  readonly state: Uint8Array | undefined;
  /** For the faulty cells: the title of their column and what is wrong. */
  readonly faults: ReadonlyMap<number, { readonly title: string; readonly why: string }>;
}
