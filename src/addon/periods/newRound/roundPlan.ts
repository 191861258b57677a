import type { RoundPlan } from '../../../contract/Periods.ts';
import { anybody, nothing, served } from '../../call/served.ts';
import { SettingTable } from '../../settings/SettingTable.ts';
import { Frozen } from '../Frozen.ts';
import { currentPeriod } from '../periodsData.ts';
import type { Part } from './Part.ts';
import { parts } from './Part.ts';

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

/** What «Mở đợt mới» would clear. Changes nothing; anybody who may see the sheet may ask. */
export const planNewRound = served({ takes: nothing, by: anybody }, spreadsheet => {
  const settings = SettingTable.open(spreadsheet);
  return roundPlan(spreadsheet, settings, parts(spreadsheet, settings));
});
