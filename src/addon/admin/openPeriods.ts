import type { PeriodsData } from '../../contract/Periods.ts';
import type { Reply } from '../../contract/Reply.ts';
import { periodsData, readAll } from '../periods/periodsData.ts';
import { answered } from '../register/answered.ts';

/** The running period, what is frozen, what has changed since. Anybody who may see the sheet may ask. */
export function openPeriods(): Reply<PeriodsData> {
  return answered(() => periodsData(readAll(SpreadsheetApp.getActiveSpreadsheet())));
}
