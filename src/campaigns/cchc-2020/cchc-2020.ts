import { initiativesTab } from '../../tabs/initiatives.ts';
import { byHeader, type Tab } from '../../tabs/Tab.ts';
import type { Filled, TypedRow } from '../../tabs/TypedRow.ts';
import { workbookTabs } from '../../tabs/tabs.ts';
import { tasksTabWith } from '../../tabs/tasks.ts';
import type { Campaign } from '../Campaign.ts';
import { exampleCeilings } from '../exampleCeilings.ts';
import { casesTab, documentsTab, inspectionsTab } from './facts.ts';
import { plan } from './plan.ts';
import { cases, documents, inspections } from './sample/counts.ts';
import { initiatives } from './sample/initiatives.ts';
import { people } from './sample/people.ts';
import { tasks } from './sample/tasks.ts';
import { unitRows } from './sample/unitRows.ts';
import { staffTab } from './staff.ts';
import { unitsTab } from './units.ts';

const numbers = plan.basis.map(({ number }) => number);
const tasksTab = tasksTabWith({
  choices: numbers,
  note: `Số văn bản giao việc, ví dụ ${numbers[0]}`,
});

function rowsOf<Id extends string>(
  tab: Tab<Id>,
  rows: readonly Filled<Tab<Id>>[],
): Readonly<Record<string, readonly TypedRow[]>> {
  return { [tab.name]: rows.map(row => byHeader(tab, row)) };
}

/** The campaign of the Trung tâm Khuyến nông for 2020. */
export const cchc2020: Campaign = {
  ...plan,
  tabs: workbookTabs({
    staff: staffTab,
    units: unitsTab,
    tasks: tasksTab,
    own: [documentsTab, inspectionsTab, casesTab],
  }),
  ceilings: exampleCeilings,
  sample: {
    ...rowsOf(staffTab, people),
    ...rowsOf(unitsTab, unitRows),
    ...rowsOf(tasksTab, tasks),
    ...rowsOf(documentsTab, documents),
    ...rowsOf(inspectionsTab, inspections),
    ...rowsOf(casesTab, cases),
    ...rowsOf(initiativesTab, initiatives),
  },
  guide: ['Không ghi số hiệu, trích yếu của văn bản mật: tab Văn bản chỉ ghi số lượng.'],
};
