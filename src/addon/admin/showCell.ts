import { cellRequest } from '../../contract/AdminCheck.ts';
import type { Reply } from '../../contract/Reply.ts';
import { answered } from '../register/answered.ts';
import { refuse } from '../register/Refused.ts';

/** Selects a cell in the sheet of the person who asks; the first of the tab if none is named. */
export function showCell(given: unknown): Reply<null> {
  return answered(() => {
    const asked = cellRequest.safeParse(given);
    if (!asked.success) refuse('invalid', 'cell');
    const { tab, cell } = asked.data!;
    if (!/^([A-Z]{1,3}\d{1,7})?$/.test(cell)) refuse('invalid', 'cell');
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab) ?? refuse('missingTab', tab);
    sheet.getRange(cell || 'A1').activate();
    return null;
  });
}
