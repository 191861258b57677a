import type { Question } from '../scratchTab.ts';
import { scoreFormula, shown } from '../tables.ts';

/** An argument that is left out behind its semicolon counts as not given. */
export const omittedArguments: Question = {
  id: 'omittedArguments',
  expected: '50',
  prepare: scratch => void scratch.getRange('G10').setFormula(scoreFormula('; ')),
  answer: scratch => shown(scratch, 'G11'),
};
