import type { CheckResult } from '../../../contract/AdminCheck.ts';
import type { Reply } from '../../../contract/Reply.ts';
import { answered } from '../../register/answered.ts';
import { Book } from '../setup/Book.ts';
import { checked } from './checked.ts';

/** Looks for what is wrong and changes nothing. Anybody who may see the sheet may ask. */
export function checkWorkbook(): Reply<CheckResult> {
  return answered(() => checked(new Book(SpreadsheetApp.getActiveSpreadsheet(), false)));
}
