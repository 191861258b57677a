import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
import { nameGiven } from '../sheet/findTab.ts';
import type { Tab } from '../workbook/Tab.ts';
import { staffTab } from '../workbook/tabs/staffTab.ts';
import { unitsTab } from '../workbook/tabs/unitsTab.ts';

/** A tab whose rows are scored, and the columns that name a row. */
export interface ScoredTab {
  readonly side: ScoreSheet['side'];
  readonly tab: Tab;
  readonly code: string;
  readonly name: string;
}

const scored: readonly ScoredTab[] = [
  { side: 'staff', tab: staffTab, code: 'Mã cán bộ', name: 'Họ tên' },
  { side: 'units', tab: unitsTab, code: 'Mã đơn vị', name: 'Tên đơn vị' },
];

/** Which scored tab a sheet is, also after it was renamed; undefined for any other. */
export function scoredTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): ScoredTab | undefined {
  const named = (name: string | undefined) => scored.find(({ tab }) => tab.name === name);
  return named(sheet.getName()) ?? named(nameGiven(sheet));
}
