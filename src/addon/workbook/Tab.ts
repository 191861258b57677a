import type { Source } from './Source.ts';

/** What may be chosen in a cell: these texts, or the codes in a column of another tab. */
export type Choices = readonly string[] | { readonly tab: string; readonly column: string };

/** A column of a tab: what people see, and where its cells come from. */
export interface Column {
  readonly header: string;
  /** What it holds, an example, who fills it in: the note on the header cell. */
  readonly note: string;
  /** In characters. */
  readonly width?: number;
  /** A number format of Sheets. */
  readonly format?: string;
  /** Not protected where the tab is: whoever may edit the spreadsheet types here. */
  readonly open?: true;
  /** A drop-down; whatever else is typed is refused. */
  readonly choices?: Choices;
  /** Codes in a column of another tab, one or several, which no drop-down offers. */
  readonly codesOf?: { readonly tab: string; readonly column: string };
  /** People type a number; dates are known by their format. */
  readonly holds?: 'number';
  /** Undefined for what people type. */
  readonly source?: Source;
  /** Holds what only the add-on needs, and is not shown. */
  readonly hidden?: true;
  /** The cells of everyone else stay blank: unit facts in the rows of heads, facts of the whole centre. */
  readonly onlyFor?: 'heads' | 'center';
}

/** For whom a tab is, which its colour shows. */
export type Audience = 'everyone' | 'staff' | 'managers' | 'admin';

/**
 * Whom Sheets lets type into a tab. `warned`: everybody, after a warning, because the sidebar writes as the person;
 * `entry`: the admins and those whom they name in Cấu hình; `admins`: the admins alone.
 */
export type Access = 'everybody' | 'warned' | 'entry' | 'admins';

/** A tab of the workbook. */
export interface Tab {
  readonly name: string;
  readonly audience: Audience;
  readonly access: Access;
  /** ASCII, so that a tab is found again after it was renamed. */
  readonly namedRange: string;
  /** How many rows a new tab has: enough for the year, few enough to stay fast. Sheets adds more when needed. */
  readonly rows: number;
  readonly columns: readonly Column[];
  /** How many columns stay in sight while the others are scrolled. */
  readonly frozenColumns?: number;
}
