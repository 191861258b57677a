import { longText } from '../../contract/texts.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { initiativesTab } from '../workbook/tabs/initiativesTab.ts';

/** Selects the row of an initiative, wherever people have sorted it. Anybody who may see the sheet may ask. */
export const showInitiative = served({ takes: longText, by: anybody }, (spreadsheet, given) => {
  const number = given.trim();
  const sheet = tabSheet(spreadsheet, initiativesTab);
  const at = Table.columnsOn(sheet, initiativesTab, ['Số tiếp nhận']).texts('Số tiếp nhận').indexOf(number);
  if (at < 0 || number === '') refuse('gone', number);
  sheet.getRange(at + 2, 1, 1, initiativesTab.columns.length).activate();
  return null;
});
