import * as z from 'zod/mini';
import type { Findings } from '../tabs/check/checkWorkbook.ts';
import type { Repair } from '../tabs/check/Fault.ts';
import type { Finding } from '../tabs/check/kinds/kinds.ts';
import { request, textUpTo } from './schema.ts';

const text = textUpTo(50_000);

/** A finding that the page has shown, to be repaired as it says. */
export type RepairRequest = Finding & { readonly repair: Repair };

/** It is carried out only where the check finds the same again, so that its fields are those of its kind. */
export const repairRequest = request({
  kind: text,
  tab: text,
  cell: text,
  fields: z.looseObject({}),
  repair: request({ how: text, detail: text }),
  count: z.optional(z.number()),
  rows: z.optional(text),
});

export type CheckedRepair = z.infer<typeof repairRequest>;

/** A cell to be selected in the sheet. */
export const cellRequest = request({
  tab: text,
  /** «B7»; blank for the first one. */
  cell: z.string().check(z.regex(/^([A-Z]{1,3}\d{1,7})?$/)),
});

export type CellRequest = z.infer<typeof cellRequest>;

/** What the check has found, and how much it has looked at. */
export interface CheckResult extends Findings {
  readonly tabs: number;
  readonly rows: number;
}

/** After a repair everything is checked again; `isRepaired` is false where the workbook has changed meanwhile. */
export interface RepairResult extends CheckResult {
  readonly isRepaired: boolean;
}
