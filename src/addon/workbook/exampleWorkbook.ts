import type { PlainWorkbook } from '../../contract/Workbook.ts';
import { campaign } from './campaign.ts';
import { columnLetter } from './columnLetter.ts';
import { contentOf } from './contentOf.ts';
import { criteriaContent } from './criteriaContent.ts';
import { fillFacts, type Tables } from './fillFacts.ts';
import { guideRows } from './guideRows.ts';
import { cases, documents, inspections } from './sample/counts.ts';
import { initiatives } from './sample/initiatives.ts';
import { people } from './sample/people.ts';
import { tasks } from './sample/tasks.ts';
import { unitRows } from './sample/unitRows.ts';
import { settingRows } from './settingRows.ts';
import type { Tab } from './Tab.ts';
import { guideTab } from './tabs/guideTab.ts';
import { resultColumns } from './tabs/resultColumns.ts';
import { staffTab } from './tabs/staffTab.ts';
import { tabs } from './tabs/tabs.ts';
import { unitsTab } from './tabs/unitsTab.ts';

/**
 * The workbook of the example campaign with sample people, units and facts, none of them real. Formulas of facts come
 * with their values; the scores are left to whoever calculates.
 */
export function exampleWorkbook(): PlainWorkbook {
  const typed: Tables = {
    'Cán bộ': people,
    'Đơn vị': unitRows,
    'Nhiệm vụ': tasks,
    'Văn bản': documents,
    'Kiểm tra': inspections,
    'Vụ việc': cases,
    'Sáng kiến': initiatives,
    'Nhật ký': [],
    'Cấu hình': settingRows(campaign),
  };
  const withUnits = { ...typed, 'Đơn vị': fillFacts(unitsTab, typed) };
  const tables: Tables = { ...withUnits, 'Cán bộ': fillFacts(staffTab, withUnits) };
  const results: Readonly<Record<string, string>> = {
    'Cán bộ': scoreFormula('SCORE_STAFF', staffTab, people.length),
    'Đơn vị': scoreFormula('SCORE_UNIT', unitsTab, unitRows.length),
  };
  const content = tabs.map(tab => contentOf(tab, tables[tab.name]!, results[tab.name]));
  return { tabs: [contentOf(guideTab, guideRows(campaign)), criteriaContent(campaign), ...content] };
}

/** One formula for the whole table, beside the range that it reads. */
function scoreFormula(name: 'SCORE_STAFF' | 'SCORE_UNIT', tab: Tab, rows: number): string {
  const last = columnLetter(tab.columns.length - 1);
  const view = resultColumns.map(column => column.header.toLowerCase()).join('; ');
  return `=${name}(A1:${last}${rows + 1}; 'Tiêu chí'!A1:K; "${view}")`;
}
