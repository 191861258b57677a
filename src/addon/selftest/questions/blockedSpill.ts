import type { Question } from '../scratchTab.ts';
import { scoreFormula, shown } from '../tables.ts';

/** A result with a cell in its way is an error and writes over nothing. */
export const blockedSpill: Question = {
  id: 'blockedSpill',
  expected: '#REF! |  | x',
  prepare: scratch => {
    scratch.getRange('J12').setValue('x');
    scratch.getRange('J10').setFormula(scoreFormula(''));
  },
  answer: scratch => shown(scratch, 'J10:J12'),
};
