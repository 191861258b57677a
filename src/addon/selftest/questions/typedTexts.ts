import type { Question } from '../scratchTab.ts';

const TEXTS = ['03/02/2020', '33,34', '1.5', '07:30', '2020-06-30', '1/2/20', '1e3', '1E5', '(100)'];
const CELLS = 'S3:S11';

/** What cells without a format make of texts that are written as if they were typed. */
export const typedTexts: Question = {
  id: 'typedTexts',
  expected: '',
  prepare: scratch => void scratch.getRange(CELLS).setValues(TEXTS.map(text => [text])),
  answer: scratch => {
    const cells = scratch.getRange(CELLS);
    const [values, shown] = [cells.getValues(), cells.getDisplayValues()];
    const kindOf = (value: unknown) => (value instanceof Date ? 'date' : typeof value);
    return TEXTS.map((text, at) => `${text}: ${kindOf(values[at]![0])} ${shown[at]![0]}`).join(' | ');
  },
};
