import type { Question } from '../scratchTab.ts';

/** What a cell without a format of its own says that its number format is. */
export const untouchedFormat: Question = {
  id: 'untouchedFormat',
  expected: '',
  answer: scratch => `«${scratch.getRange('Z1').getNumberFormat()}»`,
};
