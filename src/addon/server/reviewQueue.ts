import type { Reply } from '../../contract/Reply.ts';
import type { ReviewQueue } from '../../contract/ReviewQueue.ts';
import { answered } from '../register/answered.ts';
import { History } from '../register/History.ts';
import { queueOf } from '../register/queueOf.ts';
import { Register } from '../register/Register.ts';
import { reviewer } from '../register/reviewer.ts';

/** What the council has to look at, and what it has decided last. Only the council may ask. */
export function reviewQueue(): Reply<ReviewQueue> {
  return answered(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { viewer } = reviewer(spreadsheet);
    return queueOf(Register.open(spreadsheet), History.open(spreadsheet), viewer);
  });
}
