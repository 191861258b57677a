import { asText } from '../../sheet/asText.ts';
import type { Question } from '../scratchTab.ts';

const FOUND = 'Z3';
const NAME = 'THU_TAM';
const MORE = 5;

/** Whether what belongs to all rows of a column reaches rows that come below the last: name, protection, drop-down, format. */
export const rowsAdded: Question = {
  id: 'rowsAdded',
  expected: '',
  prepare: scratch => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const last = scratch.getMaxRows();
    const column = scratch.getRange(1, 22, last);
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
    column.setNumberFormat('0.000').setDataValidation(rule);
    spreadsheet.setNamedRange(NAME, column);
    const protection = column.protect();
    scratch.insertRowsAfter(last, MORE);
    const reach = (end: number) => (end === last + MORE ? 'all' : end === last ? 'none' : String(end - last));
    const below = scratch.getRange(last + MORE, 22);
    const found = [
      `name ${reach(spreadsheet.getRangeByName(NAME)?.getLastRow() ?? 0)}`,
      `protection ${reach(protection.getRange().getLastRow())}`,
      `drop-down ${below.getDataValidations()[0]![0] ? 'all' : 'none'}`,
      `format ${below.getNumberFormat() === '0.000' ? 'all' : 'none'}`,
    ];
    spreadsheet.removeNamedRange(NAME);
    protection.remove();
    scratch.getRange(FOUND).setValue(asText(found.join(', ')));
  },
  answer: scratch => String(scratch.getRange(FOUND).getValue()),
};
