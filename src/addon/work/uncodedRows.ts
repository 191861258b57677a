import type { Unnumbered } from '../../contract/MyWork.ts';
import { isTotal } from '../../domain/table/totals.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { staffTab } from '../../tabs/staff.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { unitsTab } from '../../tabs/units.ts';
import { spot } from '../scores/few.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { namedTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

/** Rows with a name and without a code, for which nothing is counted, as the check of the workbook finds them. */
export function uncodedRows(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  settings: SettingTable,
): readonly Unnumbered[] {
  const tabs: readonly Tab[] = settings.campaign?.tabs ?? [unitsTab, staffTab, tasksTab];
  return tabs.flatMap(tab => {
    const found = tab.coded && namedTab(spreadsheet, tab);
    if (!found) return [];
    const table = Table.on(found.sheet, tab, found.name);
    const [ofCode, ofName] = [table.find(tab.key!), table.find(tab.coded!.named)];
    if (ofCode === undefined || ofName === undefined) return [];
    return (table.rows as Range).flatMap((row, at) => {
      const name = cellText(row[ofName]);
      const isOne = name !== '' && cellText(row[ofCode]) === '' && !isTotal(row);
      return isOne ? [{ ...spot(table, at, ofCode), name }] : [];
    });
  });
}
