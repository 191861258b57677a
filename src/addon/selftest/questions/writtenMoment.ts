import type { Question } from '../scratchTab.ts';

const CELL = 'R3';

/** A moment that is written shows the clock of the script: only then script and spreadsheet are in the same zone. */
export const writtenMoment: Question = {
  id: 'writtenMoment',
  expected: '30/06/2020 08:15 | Asia/Ho_Chi_Minh | Asia/Ho_Chi_Minh',
  prepare: scratch =>
    void scratch
      .getRange(CELL)
      .setNumberFormat('dd/mm/yyyy hh:mm')
      .setValue(new Date(2020, 5, 30, 8, 15)),
  answer: scratch => {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return [scratch.getRange(CELL).getDisplayValues()[0]![0], Session.getScriptTimeZone(), zone].join(' | ');
  },
};
