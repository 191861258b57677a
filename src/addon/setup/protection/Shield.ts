import type { Access } from '../../../tabs/Tab.ts';

/** A protection that set-up looks after. */
export interface Shield {
  /** By which it is found again. */
  readonly description: string;
  /** The tab as it is called. */
  readonly name: string;
  /** The tab as set-up calls it. */
  readonly tab: string;
  readonly access: Exclude<Access, 'everybody'>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Of a whole tab: columns that it leaves out, counted from 0. */
  readonly open?: readonly number[];
  /** Only these columns, counted from 0. */
  readonly columns?: { readonly from: number; readonly count: number };
}
