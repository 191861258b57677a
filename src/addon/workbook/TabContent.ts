import type { Audience, Choices } from './Tab.ts';

/** A column of a tab as it is set up. */
export interface ColumnContent {
  readonly note: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  readonly choices?: Choices;
  /** Filled by a formula: people do not type here. */
  readonly calculated?: true;
  /** Holds intermediate results and is not shown. */
  readonly hidden?: true;
}

/** Everything that set-up puts into a new tab. */
export interface TabContent {
  readonly name: string;
  readonly audience: Audience;
  readonly namedRange: string;
  /** How many rows the tab has. */
  readonly rows: number;
  readonly columns: readonly ColumnContent[];
  readonly frozenColumns?: number;
  /** Row 0 is the header; texts that begin with `=` are formulas. As wide as `columns`. */
  readonly values: readonly (readonly (string | number | boolean | Date)[])[];
  /** The columns of the result block of the scores, from 0; undefined where there is none. */
  readonly results?: { readonly from: number; readonly count: number };
}
