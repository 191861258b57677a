import { Table } from '../sheet/Table.ts';
import { unitsTab } from '../workbook/tabs/unitsTab.ts';

/** Names of units by code, from the tab Đơn vị. */
export function unitNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<string, string> {
  const units = Table.of(spreadsheet, unitsTab);
  const names = units.texts('Tên đơn vị');
  return new Map(units.texts('Mã đơn vị').map((code, at) => [code, names[at]!]));
}
