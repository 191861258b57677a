import { ceilingsTab } from './ceilings.ts';
import { councilSheetsTab, councilTab } from './council.ts';
import { settingsTab } from './fixed.ts';
import { historyTab } from './history.ts';
import { initiativesTab } from './initiatives.ts';
import { movedTab } from './moved.ts';
import { frozenCriteriaTab, frozenResultsTab, yearResultsTab } from './results.ts';
import { staffTab } from './staff.ts';
import type { Tab } from './Tab.ts';
import { tasksTab } from './tasks.ts';
import { unitsTab } from './units.ts';

/** The tabs that every workbook has, as far as a campaign needs more of them than others. */
interface Core {
  readonly staff?: Tab;
  readonly units?: Tab;
  readonly tasks?: Tab;
  /** Those in which people and units are considered for titles, where there are criteria of them. */
  readonly titles?: readonly Tab[];
  /** Of the campaign alone. */
  readonly own?: readonly Tab[];
}

/** The tabs that hold tables of facts, in the order of the workbook. */
export const workbookTabs = ({
  staff = staffTab,
  units = unitsTab,
  tasks = tasksTab,
  titles = [],
  own = [],
}: Core): readonly Tab[] => [
  ...titles.filter(({ use }) => use === 'read'),
  initiativesTab,
  staff,
  units,
  tasks,
  ...own,
  ceilingsTab,
  ...titles.filter(({ use }) => use !== 'read'),
  settingsTab,
  frozenResultsTab,
  frozenCriteriaTab,
  movedTab,
  yearResultsTab,
  historyTab,
  councilTab,
  councilSheetsTab,
];

/** A column of codes, and the one that makes a row one that needs a code. */
export interface Coded {
  /** Of the tab. */
  readonly name: string;
  readonly code: { readonly header: string };
  readonly named: { readonly header: string };
  /** How codes begin where there are none yet. */
  readonly prefix: string;
}

/** The columns of codes, in the order of the tabs. */
export function codedIn(tabs: readonly Tab[]): readonly Coded[] {
  return tabs.flatMap(({ name, columns, key, coded }) =>
    coded ? [{ name, code: columns[key!]!, named: columns[coded.named]!, prefix: coded.prefix }] : [],
  );
}
