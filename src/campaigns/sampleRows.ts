import { byHeader, type Tab } from '../tabs/Tab.ts';
import type { Filled, TypedRow } from '../tabs/TypedRow.ts';

/** The e-mail of a sample person, by which they can be tried: at a domain of examples. */
export const sampleEmail = (code: string): string => `${code.toLowerCase()}@vidu.vn`;

/** Rows of sample data of one tab, as a campaign holds them. */
export function sampleRows<Id extends string>(
  tab: Tab<Id>,
  rows: readonly Filled<Tab<Id>>[],
): Readonly<Record<string, readonly TypedRow[]>> {
  return { [tab.name]: rows.map(row => byHeader(tab, row)) };
}
