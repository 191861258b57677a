import type { Question } from '../scratchTab.ts';

/** Below all else: a table of two people and four rows of nobody, whose results are blank. */
const ROWS = 6;
const COLUMN = 24;

/** Whether results that are blank count as content: how far below the head of the formula the tab ends. */
export const blankResults: Question = {
  id: 'blankResults',
  expected: '',
  prepare: scratch => {
    const last = scratch.getMaxRows();
    scratch.insertRowsAfter(last, ROWS + 4);
    scratch.getRange(last + 2, COLUMN).setFormula('=SCORE_STAFF(D3:E9; G3:M6; "điểm")');
  },
  answer: scratch => {
    const formulas = scratch.getRange(1, COLUMN, scratch.getMaxRows(), 1).getFormulas();
    const head = formulas.findIndex(([formula]) => formula !== '') + 1;
    const ends = [scratch.getLastRow(), scratch.getDataRange().getNumRows()];
    return [...ends, scratch.getSheetValues(1, 1, -1, -1).length].map(end => end - head).join(' | ');
  },
};
