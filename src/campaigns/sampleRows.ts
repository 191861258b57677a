import { byHeader, type Tab } from '../tabs/Tab.ts';
import type { Filled, TypedRow } from '../tabs/TypedRow.ts';

/** Rows of sample data of one tab, as a campaign holds them. */
export function sampleRows<Id extends string>(
  tab: Tab<Id>,
  rows: readonly Filled<Tab<Id>>[],
): Readonly<Record<string, readonly TypedRow[]>> {
  return { [tab.name]: rows.map(row => byHeader(tab, row)) };
}
