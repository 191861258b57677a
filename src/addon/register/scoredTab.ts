import type { ScoreSheet } from '../../contract/ScoreSheet.ts';
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
export function scoredTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): ScoredTab | undefined {
  const name = sheet.getName();
  const id = sheet.getSheetId();
  return (
    scored.find(({ tab }) => tab.name === name) ??
    scored.find(({ tab }) => spreadsheet.getRangeByName(tab.namedRange)?.getSheet().getSheetId() === id)
  );
}
