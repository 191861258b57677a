import type { Question } from '../scratchTab.ts';

const OPEN = 'O3';
const OWN = 'O4';
const WARNED = 'O5';

/** Who may edit a range is told of cells without a protection, with one that lets the person through, with a warning. */
export const mayEditRange: Question = {
  id: 'mayEditRange',
  expected: 'true | true | true',
  prepare: scratch => {
    const own = scratch.getRange(OWN).protect();
    own.removeEditors(own.getEditors());
    scratch.getRange(WARNED).protect().setWarningOnly(true);
  },
  answer: scratch => [OPEN, OWN, WARNED].map(cell => String(scratch.getRange(cell).canEdit())).join(' | '),
};
