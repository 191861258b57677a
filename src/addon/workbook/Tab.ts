import type { Source } from './Source.ts';

/** A column of a tab: what people see, and where its cells come from. */
export interface Column {
  readonly header: string;
  /** What it holds, an example, who fills it in: the note on the header cell. */
  readonly note: string;
  /** In characters. */
  readonly width?: number;
  /** A number format of Sheets. */
  readonly format?: string;
  /** Undefined for what people type. */
  readonly source?: Source;
  /** The cells of everyone else stay blank: unit facts in the rows of heads, facts of the whole centre. */
  readonly onlyFor?: 'heads' | 'center';
}

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  /** ASCII, so that a tab is found again after it was renamed. */
  readonly namedRange?: string;
  readonly columns: readonly Column[];
}
