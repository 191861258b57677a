import { asText } from '../../sheet/asText.ts';
import type { Question } from '../scratchTab.ts';

const HOSTILE = [
  '=1+1',
  '+84 912',
  '-5',
  '@an',
  "'tên",
  '01234',
  '1/2',
  '3/2/2020',
  '10%',
  'TRUE',
  '1e3',
  '\t=1+1',
];
const CELLS = 'A3:A14';

/** Texts of people, written as the register writes them, come back as typed. */
export const keptTexts: Question = {
  id: 'keptTexts',
  expected: HOSTILE.join(' | '),
  prepare: scratch =>
    void scratch
      .getRange(CELLS)
      .setNumberFormat('@')
      .setValues(HOSTILE.map(text => [asText(text)])),
  answer: scratch =>
    scratch
      .getRange(CELLS)
      .getValues()
      .map(([value]) => String(value))
      .join(' | '),
};
