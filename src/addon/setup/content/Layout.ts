import { columnsOf, type Tab } from '../../../tabs/Tab.ts';
import { columnAt } from '../../../tabs/tabs.ts';

/** Where tabs and columns stand in a workbook, which people rename and move. */
export interface Layout {
  /** What a tab is called. */
  nameOf(tab: string): string;
  /** Where a column stands; 0 is the first. */
  columnOf(tab: string, header: string): number;
  /** Where the block of results begins in a tab that is scored. */
  resultsOf(tab: string): number;
}

/** The layout of a workbook that set-up makes. */
export const declaredLayout = (tabs: readonly Tab[]): Layout => ({
  nameOf: tab => tab,
  columnOf: (tab, header) => columnAt(tabs, tab, header),
  resultsOf: tab => columnsOf(tabs.find(one => one.name === tab)!).length,
});
