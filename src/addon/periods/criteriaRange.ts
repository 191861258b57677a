import type { Range } from '../../domain/text/Cell.ts';
import { criteriaTab } from '../../tabs/fixed.ts';
import { tabSheet } from '../sheet/findTab.ts';

/** The criteria table with its header row. */
export function criteriaRange(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Range {
  return tabSheet(spreadsheet, criteriaTab).getSheetValues(1, 1, -1, -1);
}
