import { asText } from '../../sheet/asText.ts';
import type { Question } from '../scratchTab.ts';

/** A row that is appended keeps its texts, and goes below the last row with content, also where the tab ends there. */
export const appendedTexts: Question = {
  id: 'appendedTexts',
  expected: '=1+1 | 01234',
  prepare: scratch => {
    const last = scratch.getLastRow();
    scratch.deleteRows(last + 1, scratch.getMaxRows() - last);
    scratch.appendRow(['appended', asText('=1+1'), asText('01234')]);
  },
  answer: scratch => {
    const rows = scratch.getRange(1, 1, scratch.getMaxRows(), 3).getValues();
    const row = rows.find(([first]) => first === 'appended');
    return row ? `${row[1]} | ${row[2]}` : '';
  },
};
