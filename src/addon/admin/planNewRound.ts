import { anybody, nothing, served } from '../call/served.ts';
import { parts } from '../periods/newRound/Part.ts';
import { roundPlan } from '../periods/newRound/roundPlan.ts';
import { SettingTable } from '../settings/SettingTable.ts';

/** What «Mở đợt mới» would clear. Changes nothing; anybody who may see the sheet may ask. */
export const planNewRound = served({ takes: nothing, by: anybody }, spreadsheet =>
  roundPlan(spreadsheet, SettingTable.open(spreadsheet), parts(spreadsheet)),
);
