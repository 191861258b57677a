import type { CheckResult } from '../../contract/AdminCheck.ts';
import type { Reply } from '../../contract/Reply.ts';
import { answered } from '../register/answered.ts';
import { checked } from '../workbook/check/checked.ts';
import { Book } from '../workbook/setup/Book.ts';

/** Looks for what is wrong and changes nothing. Anybody who may see the sheet may ask. */
export function checkWorkbook(): Reply<CheckResult> {
  return answered(() => checked(new Book(SpreadsheetApp.getActiveSpreadsheet(), false)));
}
