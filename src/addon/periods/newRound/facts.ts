import type { Tab } from '../../workbook/Tab.ts';
import { casesTab } from '../../workbook/tabs/casesTab.ts';
import { documentsTab } from '../../workbook/tabs/documentsTab.ts';
import { historyTab } from '../../workbook/tabs/historyTab.ts';
import { initiativesTab } from '../../workbook/tabs/initiativesTab.ts';
import { inspectionsTab } from '../../workbook/tabs/inspectionsTab.ts';
import { staffTab } from '../../workbook/tabs/staffTab.ts';
import { tasksTab } from '../../workbook/tabs/tasksTab.ts';
import { unitsTab } from '../../workbook/tabs/unitsTab.ts';

/** Tabs of which every row is of one round. */
export const factTabs: readonly Tab[] = [
  initiativesTab,
  tasksTab,
  documentsTab,
  inspectionsTab,
  casesTab,
  historyTab,
];

/** Tabs whose rows stay, and the columns that say who they are; the other typed columns are facts of one round. */
export const lastingTabs: readonly { readonly tab: Tab; readonly identity: readonly string[] }[] = [
  {
    tab: staffTab,
    identity: ['Mã cán bộ', 'Họ tên', 'Mã đơn vị', 'Đối tượng', 'Người đứng đầu', 'E-mail'],
  },
  { tab: unitsTab, identity: ['Mã đơn vị', 'Tên đơn vị', 'Loại'] },
];
