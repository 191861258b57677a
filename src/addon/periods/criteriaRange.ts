import type { Range } from '../../domain/text/Cell.ts';
import { Table, tabSheet } from '../sheet/Table.ts';
import { criteriaTab } from '../workbook/criteriaTab.ts';

/** The criteria table with its header row. */
export function criteriaRange(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Range {
  const { header, rows } = Table.on(tabSheet(spreadsheet, criteriaTab), criteriaTab);
  return [header, ...rows];
}
