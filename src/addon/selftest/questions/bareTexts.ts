import type { Question } from '../scratchTab.ts';

const CELLS = 'B3:B5';

/** Whether the format @ alone keeps a formula, a number and a date as text; the register does not count on it. */
export const bareTexts: Question = {
  id: 'bareTexts',
  expected: '',
  prepare: scratch =>
    void scratch
      .getRange(CELLS)
      .setNumberFormat('@')
      .setValues([['=1+1'], ['01234'], ['1/2']]),
  answer: scratch =>
    scratch
      .getRange(CELLS)
      .getValues()
      .map(([value]) => `${typeof value} ${String(value)}`)
      .join(' | '),
};
