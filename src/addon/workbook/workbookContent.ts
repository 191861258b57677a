import type { Campaign } from '../../domain/campaigns/Campaign.ts';
import { columnLetter } from './columnLetter.ts';
import { contentOf } from './contentOf.ts';
import { criteriaContent } from './criteriaContent.ts';
import { guideRows } from './guideRows.ts';
import { rankingContent } from './rankingContent.ts';
import { sample } from './sample/sample.ts';
import { settingRows } from './settingRows.ts';
import type { Tab } from './Tab.ts';
import type { TabContent } from './TabContent.ts';
import { guideTab } from './tabs/guideTab.ts';
import { resultColumns } from './tabs/resultColumns.ts';
import { tabs } from './tabs/tabs.ts';

/** The functions that score the rows of a tab. */
const scorers: Readonly<Record<string, string>> = { 'Cán bộ': 'SCORE_STAFF', 'Đơn vị': 'SCORE_UNIT' };

/** All tabs of the workbook in their order; `withSample` fills in people, units and facts, none of them real. */
export function workbookContent(campaign: Campaign, withSample: boolean): readonly TabContent[] {
  const rowsOf = (tab: Tab) => {
    if (tab.name === 'Cấu hình') return settingRows(campaign, withSample);
    return withSample ? (sample[tab.name] ?? []) : [];
  };
  return [
    contentOf(guideTab, guideRows(campaign, withSample)),
    rankingContent(),
    criteriaContent(campaign),
    ...tabs.map(tab => contentOf(tab, rowsOf(tab), scoreFormula(tab))),
  ];
}

/** One formula for the whole table, open below, so that rows added later are scored too. */
function scoreFormula(tab: Tab): string | undefined {
  const name = scorers[tab.name];
  if (name === undefined) return undefined;
  const last = columnLetter(tab.columns.length - 1);
  const view = resultColumns.map(column => column.header.toLowerCase()).join('; ');
  return `=${name}(A1:${last}; 'Tiêu chí'!A1:K; "${view}")`;
}
