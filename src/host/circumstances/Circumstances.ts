import * as z from 'zod/mini';
import type { Locale } from '../sheet/locales.ts';
import { parsed } from '../sheet/parsed.ts';
import { isTimeZone } from './Region.ts';

const schema = z.strictObject({
  /** E-mail groups that may edit the spreadsheet, with their members, who may through them alone. */
  groups: z.optional(z.record(z.string(), z.array(z.string()))),
  /** The cells of the typed columns of Tables, as formulas write them: `'Cán bộ'!D2:D`. The tabs may come later. */
  typedColumns: z.optional(z.array(z.string())),
  locale: z.optional(z.enum(['vi_VN', 'en_US'] satisfies Locale[])),
  /** A name of the IANA, such as `America/New_York`. */
  timeZone: z.optional(z.string().check(z.refine(isTimeZone))),
  /** So many reads by a script find functions still at work after each time that one was called. */
  loading: z.optional(z.int().check(z.minimum(0))),
});

/** How a spreadsheet in Google Sheets can be, other than an ordinary local one. Tests say it; what is left out is as it always is here. */
export type Circumstances = z.infer<typeof schema>;

/** The members of groups. */
export type Groups = NonNullable<Circumstances['groups']>;

/** The same from the command line, as JSON; undefined if it makes no sense. */
export function readCircumstances(text: string): Circumstances | undefined {
  return z.safeParse(schema, parsed(text)).data;
}
