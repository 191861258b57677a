import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { staffTab } from '../workbook/tabs/staffTab.ts';
import { identify } from './identity.ts';
import { roster } from './roster.ts';
import { type ScoredTab, scoredTab } from './scoredTab.ts';

/** A row of a scored tab, counted as people do, and the last row of that tab. */
interface RowToScore extends ScoredTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly row: number;
  readonly last: number;
}

/**
 * The row that is selected in Cán bộ or Đơn vị; with something else selected, the own row of whoever asks, known by
 * e-mail. Undefined where there is neither.
 */
export function rowToScore(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): RowToScore | undefined {
  const cell = spreadsheet.getCurrentCell();
  const found = cell && placed(cell.getSheet(), cell.getRow());
  if (found) return found;
  const { member } = identify(roster(spreadsheet), '');
  if (!member) return undefined;
  const sheet = tabSheet(spreadsheet, staffTab);
  const at = Table.on(sheet, staffTab).texts('Mã cán bộ').indexOf(member.code);
  return placed(sheet, at + 2);
}

function placed(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): RowToScore | undefined {
  const tab = scoredTab(sheet);
  const last = sheet.getLastRow();
  return tab && row >= 2 && row <= last ? { ...tab, sheet, row, last } : undefined;
}
