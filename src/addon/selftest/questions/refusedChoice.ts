import type { Question } from '../scratchTab.ts';

const CELL = 'P3';

/** Whether a script is refused what a drop-down does not list; the add-on writes nothing of the kind. */
export const refusedChoice: Question = {
  id: 'refusedChoice',
  expected: '',
  prepare: scratch => {
    const list = SpreadsheetApp.newDataValidation()
      .setAllowInvalid(false)
      .requireValueInList(['Có', 'Không']);
    scratch.getRange(CELL).setDataValidation(list.build());
  },
  answer: scratch => {
    scratch.getRange(CELL).setValue('Khác');
    SpreadsheetApp.flush();
    return String(scratch.getRange(CELL).getValue());
  },
};
