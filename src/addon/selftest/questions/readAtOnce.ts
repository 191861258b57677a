import { asText } from '../../sheet/asText.ts';
import type { Question } from '../scratchTab.ts';
import { scoreFormula } from '../tables.ts';

const FOUND = 'T12';

/** What a function gives that is read in the moment in which it is written: a result, or «Loading…». */
export const readAtOnce: Question = {
  id: 'readAtOnce',
  expected: '',
  prepare: scratch => {
    const cell = scratch.getRange('T3').setFormula(scoreFormula(''));
    SpreadsheetApp.flush();
    scratch.getRange(FOUND).setValue(asText(`«${cell.getValue()}»`));
  },
  answer: scratch => String(scratch.getRange(FOUND).getValue()),
};
