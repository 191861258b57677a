import type { RoundPlan } from '../../../contract/Periods.ts';
import { anybody, nothing, served } from '../../call/served.ts';
import { SettingTable } from '../../settings/SettingTable.ts';
import { Frozen } from '../Frozen.ts';
import { currentPeriod } from '../periodsData.ts';
import type { Clearance } from './Clearance.ts';
import { clearances } from './Clearance.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What «Mở đợt mới» would clear, of what there is. */
export function roundPlan(
  spreadsheet: Spreadsheet,
  settings: SettingTable,
  found: readonly Clearance[],
): RoundPlan {
  const { period } = currentPeriod(settings);
  return {
    file: spreadsheet.getName(),
    period,
    isFrozen: Frozen.open(spreadsheet).lastOf(period) !== undefined,
    clearings: found.map(({ tab, rows, columns, kept }) => ({ tab, rows, columns, kept })),
  };
}

/** What «Mở đợt mới» would clear. Changes nothing; anybody who may see the sheet may ask. */
export const planNewRound = served({ takes: nothing, by: anybody }, spreadsheet => {
  const settings = SettingTable.open(spreadsheet);
  return roundPlan(spreadsheet, settings, clearances(spreadsheet, settings));
});
