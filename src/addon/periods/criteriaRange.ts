import type { Range } from '../../domain/text/Cell.ts';
import { Table } from '../sheet/Table.ts';
import { criteriaTab } from '../workbook/criteriaTab.ts';

/** The criteria table with its header row. */
export function criteriaRange(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Range {
  const { header, rows } = Table.of(spreadsheet, criteriaTab);
  return [header, ...rows];
}
