import { casesTab, documentsTab, inspectionsTab } from '../../../tabs/facts.ts';
import { initiativesTab } from '../../../tabs/initiatives.ts';
import { staffTab } from '../../../tabs/staff.ts';
import { byHeader, type Tab } from '../../../tabs/Tab.ts';
import { tasksTab } from '../../../tabs/tasks.ts';
import { unitsTab } from '../../../tabs/units.ts';
import { cases, documents, inspections } from './counts.ts';
import { initiatives } from './initiatives.ts';
import { people } from './people.ts';
import type { Filled, TypedRow } from './TypedRow.ts';
import { tasks } from './tasks.ts';
import { unitRows } from './unitRows.ts';

/** Stands in Hướng dẫn as long as the workbook holds sample data. */
export const SAMPLE_LINE = 'DỮ LIỆU MẪU: mọi người, đơn vị và số liệu trong tệp này không có thật.';
/** Names the row of Cấu hình in a workbook that holds sample data. */
export const SAMPLE_MARK = 'Dữ liệu mẫu';

function rowsOf<Id extends string>(
  tab: Tab<Id>,
  rows: readonly Filled<Tab<Id>>[],
): Readonly<Record<string, readonly TypedRow[]>> {
  return { [tab.name]: rows.map(row => byHeader(tab, row)) };
}

/** The sample data (dữ liệu mẫu) by tab: none of it is real. */
export const sample: Readonly<Record<string, readonly TypedRow[]>> = {
  ...rowsOf(staffTab, people),
  ...rowsOf(unitsTab, unitRows),
  ...rowsOf(tasksTab, tasks),
  ...rowsOf(documentsTab, documents),
  ...rowsOf(inspectionsTab, inspections),
  ...rowsOf(casesTab, cases),
  ...rowsOf(initiativesTab, initiatives),
};
