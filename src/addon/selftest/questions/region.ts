import type { Question } from '../scratchTab.ts';

/** Numbers and dates are typed as in Viet Nam; anything else is set under Tệp → Cài đặt. */
export const region: Question = {
  id: 'region',
  expected: 'vi_VN | Asia/Ho_Chi_Minh',
  answer: () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return `${spreadsheet.getSpreadsheetLocale()} | ${spreadsheet.getSpreadsheetTimeZone()}`;
  },
};
