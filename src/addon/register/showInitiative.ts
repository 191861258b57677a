import { longText } from '../../contract/schema.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import { columnsOf } from '../../tabs/Tab.ts';
import { refuse } from '../call/Refused.ts';
import { anybody, served } from '../call/served.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

/** Selects the row of an initiative, wherever people have sorted it. Anybody who may see the sheet may ask. */
export const showInitiative = served({ takes: longText, by: anybody }, (spreadsheet, given) => {
  const number = given.trim();
  const sheet = tabSheet(spreadsheet, initiativesTab);
  const table = Table.columnsOn(sheet, initiativesTab, ['number']);
  const at = table.texts('number').indexOf(number);
  if (at < 0 || number === '') refuse('gone', { number });
  sheet.getRange(table.numberOf(at), 1, 1, columnsOf(initiativesTab).length).activate();
  return null;
});
