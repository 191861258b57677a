import type { Tab } from '../Tab.ts';
import { casesTab } from './casesTab.ts';
import { documentsTab } from './documentsTab.ts';
import { frozenCriteriaTab } from './frozenCriteriaTab.ts';
import { frozenResultsTab } from './frozenResultsTab.ts';
import { historyTab } from './historyTab.ts';
import { initiativesTab } from './initiativesTab.ts';
import { inspectionsTab } from './inspectionsTab.ts';
import { settingsTab } from './settingsTab.ts';
import { staffTab } from './staffTab.ts';
import { tasksTab } from './tasksTab.ts';
import { unitsTab } from './unitsTab.ts';
import { yearResultsTab } from './yearResultsTab.ts';

/** The tabs that hold tables of facts, by name, so that formulas find their columns. */
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

/** A tab by its name; throws for what there is not. */
export function tabNamed(name: string): Tab {
  const found = tabs.find(one => one.name === name);
  if (!found) throw new Error(`no tab «${name}»`);
  return found;
}

/** A tab and where one of its columns stands (0 is the first), by name and header; throws for what there is not. */
export function columnAt(tab: string, header: string): { readonly tab: Tab; readonly index: number } {
  const found = tabNamed(tab);
  const index = found.columns.findIndex(column => column.header === header);
  if (index < 0) throw new Error(`no column «${header}» in tab «${tab}»`);
  return { tab: found, index };
}
