import type { Reply } from '../../contract/Reply.ts';
import { longText } from '../../contract/texts.ts';
import { answered } from '../register/answered.ts';
import { checked } from '../register/checked.ts';
import { refuse } from '../register/Refused.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { initiativesTab } from '../workbook/tabs/initiativesTab.ts';

/** Selects the row of an initiative, wherever people have sorted it. Anybody who may see the sheet may ask. */
export function showInitiative(given: unknown): Reply<null> {
  return answered(() => {
    const number = checked(longText, given).trim();
    const sheet = tabSheet(SpreadsheetApp.getActiveSpreadsheet(), initiativesTab);
    const at = Table.columnsOn(sheet, initiativesTab, ['Số tiếp nhận']).texts('Số tiếp nhận').indexOf(number);
    if (at < 0 || number === '') refuse('gone', number);
    sheet.getRange(at + 2, 1, 1, initiativesTab.columns.length).activate();
    return null;
  });
}
