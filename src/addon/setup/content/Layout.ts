import { criteriaTitles } from '../../../domain/criteria/criteriaColumns.ts';
import { criteriaTab } from '../../../tabs/fixed.ts';
import type { Roster } from '../../../tabs/roster.ts';
import { staffTab } from '../../../tabs/staff.ts';
import { columnsOf, resultsOf, type Tab } from '../../../tabs/Tab.ts';

/** Where tabs and columns stand in a workbook, which people rename and move. */
export interface Layout {
  /** What a tab is called. */
  nameOf(tab: string): string;
  /** Where a column stands; 0 is the first. Throws for what there is not. */
  columnOf(tab: string, header: string): number;
  /** Where the block of results begins in a tab that is scored. */
  resultsOf(tab: string): number;
  /** The row of its header; 0 is the first. */
  headOf(tab: string): number;
  /** The list of people of the body's own that is its tab of people, if it is one. */
  readonly roster: Roster | undefined;
  /** Where the column of that list stands that fills this one; undefined for every other. */
  filledFrom(tab: string, header: string): number | undefined;
}

/** The layout of a workbook that set-up makes. */
export function declaredLayout(tabs: readonly Tab[], roster?: Roster): Layout {
  const tabOf = (name: string) => tabs.find(tab => tab.name === name);
  return {
    nameOf: tab => tab,
    columnOf: (tab, header) => {
      const found = tabOf(tab);
      const headers = found ? [...columnsOf(found), ...resultsOf(found)].map(column => column.header) : [];
      const index = (tab === criteriaTab.name ? criteriaTitles : headers).indexOf(header);
      if (index < 0) throw new Error(`no column «${header}» in tab «${tab}»`);
      return index;
    },
    resultsOf: tab => columnsOf(tabOf(tab) ?? { columns: {} }).length,
    headOf: () => 0,
    roster,
    filledFrom: (tab, header) =>
      tab === staffTab.name && roster?.columns.some(({ ours }) => ours === header) ? 0 : undefined,
  };
}
