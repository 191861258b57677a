import { casesTab, documentsTab, inspectionsTab } from './facts.ts';
import { settingsTab } from './fixed.ts';
import { historyTab } from './history.ts';
import { initiativesTab } from './initiatives.ts';
import { frozenCriteriaTab, frozenResultsTab, yearResultsTab } from './results.ts';
import { staffTab } from './staff.ts';
import { columnsOf, type Tab } from './Tab.ts';
import { tasksTab } from './tasks.ts';
import { unitsTab } from './units.ts';

/** The tabs that hold tables of facts, in the order of the workbook. */
export const tabs: readonly Tab[] = [
  initiativesTab,
  staffTab,
  unitsTab,
  tasksTab,
  documentsTab,
  inspectionsTab,
  casesTab,
  frozenResultsTab,
  frozenCriteriaTab,
  yearResultsTab,
  historyTab,
  settingsTab,
];

/** The tabs whose rows have a code, with the column that makes a row one that needs it. */
export const codedTabs = tabs.flatMap(({ name, columns, key, coded }) => {
  const { prefix, named } = coded ?? {};
  if (prefix === undefined) return [];
  return [{ name, code: columns[key!]!, named: columns[named!]!, prefix }];
});

/** A tab by its name; throws for what there is not. */
export function tabNamed(name: string): Tab {
  const found = tabs.find(one => one.name === name);
  if (!found) throw new Error(`no tab «${name}»`);
  return found;
}

/** Where a column stands in its tab (0 is the first), by name and header; throws for what there is not. */
export function columnAt(tab: string, header: string): number {
  const index = columnsOf(tabNamed(tab)).findIndex(column => column.header === header);
  if (index < 0) throw new Error(`no column «${header}» in tab «${tab}»`);
  return index;
}
