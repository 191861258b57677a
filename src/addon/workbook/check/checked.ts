import type { CheckResult } from '../../../contract/AdminCheck.ts';
import { checkWorkbook as findings } from '../../../domain/workbookCheck/checkWorkbook.ts';
import type { Book } from '../setup/Book.ts';
import { factsOf } from './factsOf.ts';

/** Checks a workbook that was read. */
export function checked(book: Book): CheckResult {
  const rows = book.tabs.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0);
  return { ...findings(factsOf(book)), tabs: book.tabs.length, rows };
}
