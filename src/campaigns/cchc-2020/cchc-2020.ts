import { initiativesTab } from '../../tabs/initiatives.ts';
import { workbookTabs } from '../../tabs/tabs.ts';
import { tasksTabWith } from '../../tabs/tasks.ts';
import { tabsOfTitles } from '../../tabs/titles.ts';
import type { Campaign } from '../Campaign.ts';
import { exampleCeilings } from '../exampleCeilings.ts';
import { sampleRows } from '../sampleRows.ts';
import { fighterCeiling, titleRows, titlesLine } from '../titles.ts';
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
const tasksTab = tasksTabWith({ choices: numbers, note: `Số văn bản giao việc, ví dụ ${numbers[0]}` }, {});

/** The campaign of the Trung tâm Khuyến nông for 2020. */
export const cchc2020: Campaign = {
  ...plan,
  tabs: workbookTabs({
    staff: staffTab,
    units: unitsTab,
    tasks: tasksTab,
    titles: tabsOfTitles,
    own: [documentsTab, inspectionsTab, casesTab],
  }),
  ceilings: [...exampleCeilings, fighterCeiling],
  titles: titleRows(['Xuất sắc', 'Tốt'], ['Khá', 'Trung bình']),
  sample: {
    ...sampleRows(staffTab, people),
    ...sampleRows(unitsTab, unitRows),
    ...sampleRows(tasksTab, tasks),
    ...sampleRows(documentsTab, documents),
    ...sampleRows(inspectionsTab, inspections),
    ...sampleRows(casesTab, cases),
    ...sampleRows(initiativesTab, initiatives),
  },
  guide: ['Không ghi số hiệu, trích yếu của văn bản mật: tab Văn bản chỉ ghi số lượng.', titlesLine],
};
