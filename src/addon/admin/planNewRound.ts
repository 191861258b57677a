import type { RoundPlan } from '../../contract/Periods.ts';
import type { Reply } from '../../contract/Reply.ts';
import { parts } from '../periods/newRound/Part.ts';
import { roundPlan } from '../periods/newRound/roundPlan.ts';
import { answered } from '../register/answered.ts';
import { SettingTable } from '../workbook/SettingTable.ts';

/** What «Mở đợt mới» would clear. Changes nothing; anybody who may see the sheet may ask. */
export function planNewRound(): Reply<RoundPlan> {
  return answered(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return roundPlan(spreadsheet, SettingTable.open(spreadsheet), parts(spreadsheet));
  });
}
