import type { PrintedColumn, PrintedRow } from '../../../domain/overview/printed/PrintedRow.ts';
import type { Choices, Tones } from '../../../tabs/Column.ts';
import type { Access, Purpose, Use } from '../../../tabs/Tab.ts';
import type { TypedRow } from '../../../tabs/TypedRow.ts';
import type { Typed } from '../../sheet/Grid.ts';
import type { Page } from '../guide/Page.ts';
import type { Filler } from './fillers.ts';

/** A block of cells that one function fills from its head in the header row. */
export interface FunctionBlock {
  /** The function, by which the head is known. */
  readonly call: string;
  /** With `=`. */
  readonly formula: string;
  /** How many columns it fills. */
  readonly width: number;
}

/** A column of a tab as it is set up. */
export interface ColumnContent {
  /** What people see above it, by which it is found again. */
  readonly header: string;
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  readonly format?: string;
  readonly filler: Filler;
  /** The first of its group: it has an edge on its left. */
  readonly begins?: boolean;
  /** Codes, choices, figures, dates and ratings stand in the middle, texts on the left. */
  readonly centred?: boolean;
  readonly wrapped?: boolean;
  /** What counts most. */
  readonly bold?: boolean;
  /** What is looked up now and then: smaller, in the second colour. */
  readonly second?: boolean;
  readonly tones?: Tones;
  readonly choices?: Choices;
  /** Not protected where the tab is. */
  readonly open?: true;
  /** Filled by a formula: people do not type here. */
  readonly calculated?: true;
  /** Each row that has a key has a formula of its own here. */
  readonly formula?: (row: number) => string;
  /** The same, but in each row that has something in this column of people's own list. */
  readonly from?: number;
  /** The head of a block. */
  readonly block?: FunctionBlock;
  /** Filled by the block to the left. */
  readonly spilled?: true;
  /** Holds intermediate results and is not shown. */
  readonly hidden?: true;
}

/** Everything that set-up puts into a new tab. */
export interface TabContent {
  readonly name: string;
  readonly use: Use;
  readonly access: Access;
  readonly namedRange: string;
  /** How many rows the tab has. */
  readonly rows: number;
  readonly columns: readonly ColumnContent[];
  readonly frozenColumns?: number;
  /** Not shown until the add-on writes into it. */
  readonly seldom?: boolean;
  /** A list that people keep already: ours stand to the right of theirs, which nobody changes. */
  readonly adopted?: true;
  /** Not made until somebody asks for what it serves. */
  readonly usedBy?: Purpose;
  /** Row 0 is the header. As wide as `columns`, or as the page. */
  readonly values: readonly (readonly Typed[])[];
  /** Rows that head those below them, from 0. */
  readonly bands?: readonly number[];
  /** The columns of the result block of the scores, from 0; undefined where there is none. */
  readonly results?: { readonly from: number; readonly count: number };
  /** Its rows of sample data, also where they are not wanted; undefined where it has none. */
  readonly sample?: readonly TypedRow[];
  /** Each cell at its place: columns are not looked for. */
  readonly isFixed?: true;
  /** How it lies, if it is a page to read: it has no columns, and as soon as it holds something it is people's. */
  readonly page?: Page;
  /** Laid out to be printed: its rows from the first on, and the columns before those that are hidden. */
  readonly printed?: {
    readonly rows: readonly PrintedRow[];
    readonly columns: readonly (PrintedColumn & { readonly note: string })[];
  };
  /** What it was in older workbooks, where it stays so. */
  readonly former?: Pick<TabContent, 'columns' | 'values'>;
}
