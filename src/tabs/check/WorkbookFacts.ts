import type { DocumentState } from '../../domain/basis/DocumentState.ts';
import type { FormedKind } from '../../domain/settings/readSetting.ts';
import type { Range } from '../../domain/text/Cell.ts';
import type { Day } from '../../domain/text/parseDate.ts';
import type { Coded } from '../tabs.ts';

/** A column that a tab should have. */
export interface ColumnFacts {
  readonly header: string;
  /** Where it stands, from 0; undefined if it is missing. */
  readonly place: number | undefined;
  /** Another column that may be meant, when it is missing. */
  readonly near?: { readonly place: number; readonly title: string };
  /** What people type; undefined for texts. */
  readonly holds?: 'number' | 'date';
  /** Codes that must be those of a tab. */
  readonly codesOf?: { readonly tab: string; readonly header: string };
  /**
   * Filled by formulas, so that nobody types here: its own in each row, one that shows a column of people's own list, a function
   * at its head, or one to the left.
   */
  readonly filled?: 'rows' | 'list' | 'head' | 'spill';
}

/** A tab as it is, beside what it should have. */
export interface TabFacts {
  /** What set-up calls it. */
  readonly tab: string;
  /** What it is called now. */
  readonly name: string;
  readonly columns: readonly ColumnFacts[];
  /** Everything that stands in the tab. */
  readonly values: Range;
  /** The row of `values` that is the header; titles may stand above. */
  readonly head: number;
  /** As long as `values`; `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** How many rows, the header among them, set-up has looked after; undefined where it has left no sign of that. */
  readonly lookedAfter?: number;
  /** Rows that hold sample data, by their place. */
  readonly isSample?: readonly boolean[];
  /** The formula that belongs into a cell, row and column from 0, if one does. */
  readonly formulaOf: (row: number, column: number) => string | undefined;
}

/** The workbook as plain tables. */
export interface WorkbookFacts {
  readonly tabs: readonly TabFacts[];
  /** Tabs that are not there, with the name of another one that may be meant. */
  readonly missing: readonly { readonly tab: string; readonly near: string | undefined }[];
  readonly coded: readonly Coded[];
  /** What settings of Cấu hình must be, by their names. */
  readonly settings: Readonly<Record<string, FormedKind>>;
  /** Documents whose state is known: those of every campaign and the campaign's own. */
  readonly documents: readonly DocumentState[];
  readonly today: Day;
}
