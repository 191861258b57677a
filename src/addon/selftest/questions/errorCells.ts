import type { Question } from '../scratchTab.ts';
import { scoreFormula, shown } from '../tables.ts';

/** An error in a cell reaches a function as text that begins with #, so that only its own row is at fault. */
export const errorCells: Question = {
  id: 'errorCells',
  expected: '50 | Lỗi: dòng 3, «Điểm A»: ô báo lỗi #DIV/0!',
  prepare: scratch => void scratch.getRange('D10').setFormula(scoreFormula('')),
  answer: scratch => shown(scratch, 'D11:D12'),
};
