import { unitsTab } from '../../tabs/units.ts';
import { Table } from '../sheet/Table.ts';

/** Names of units by code, from the tab Đơn vị. */
export function unitNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<string, string> {
  const units = Table.of(spreadsheet, unitsTab);
  const names = units.texts('name');
  return new Map(units.texts('code').map((code, at) => [code, names[at]!]));
}
