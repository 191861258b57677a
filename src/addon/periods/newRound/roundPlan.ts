import type { RoundPlan } from '../../../contract/Periods.ts';
import type { SettingTable } from '../../settings/SettingTable.ts';
import { Frozen } from '../Frozen.ts';
import { currentPeriod } from '../periodsData.ts';
import type { Part } from './Part.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What «Mở đợt mới» would clear, of what there is. */
export function roundPlan(
  spreadsheet: Spreadsheet,
  settings: SettingTable,
  found: readonly Part[],
): RoundPlan {
  const { period } = currentPeriod(settings);
  return {
    file: spreadsheet.getName(),
    period,
    isFrozen: Frozen.open(spreadsheet).lastOf(period) !== undefined,
    clearings: found.map(({ tab, rows, columns, kept }) => ({ tab, rows, columns, kept })),
  };
}
