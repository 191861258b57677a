import type { Locale } from '../sheet/locales.ts';

/** How a spreadsheet in Google Sheets can be, other than an ordinary local one. Tests say it; what is left out is as it always is here. */
export interface Circumstances {
  /** E-mail groups that may edit the spreadsheet, with their members, who may through them alone. */
  readonly groups?: Groups;
  /** The cells of the typed columns of Tables, as formulas write them: `'Cán bộ'!D2:D`. The tabs may come later. */
  readonly typedColumns?: readonly string[];
  readonly locale?: Locale;
  /** A name of the IANA, such as `America/New_York`. */
  readonly timeZone?: string;
  /** So many reads by a script find functions still at work after each time that one was called. */
  readonly loading?: number;
}

/** The members of groups. */
export type Groups = Readonly<Record<string, readonly string[]>>;
