import { isCalculating } from '../../domain/text/calculating.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CRITERIA = [
  ['Mã', 'Đối tượng', 'Nội dung', 'Cách tính', 'Dữ liệu', 'Chỉ tiêu', 'Điểm tối đa'],
  ['A', 'Tất cả', 'Điểm A', 'Chấm điểm', '[Điểm A]', '', 10],
  ['T', 'Tất cả', 'Tốt', 'Xếp loại', '', '>= 50', ''],
  ['K', 'Tất cả', 'Khác', 'Xếp loại', '', '', ''],
];
const STAFF = [
  ['Mã cán bộ', 'Điểm A'],
  ['X1', 5],
  ['X2', '=1/0'],
];
const STAFF_CELLS = 'D3:E5';
const CRITERIA_CELLS = 'G3:M6';

/** A small table of staff, one of them with an error in a cell, and its criteria. */
export function putTables(scratch: Sheet): void {
  scratch.getRange(STAFF_CELLS).setValues(STAFF);
  scratch.getRange(CRITERIA_CELLS).setValues(CRITERIA);
}

/** The formula that scores the table; `more` stands behind its two arguments. */
export const scoreFormula = (more: string) => `=SCORE_STAFF(${STAFF_CELLS}; ${CRITERIA_CELLS}${more})`;

/** What cells show; undefined while one of them is calculating. */
export function shown(scratch: Sheet, cells: string): string | undefined {
  const texts = scratch.getRange(cells).getDisplayValues().flat();
  return texts.some(isCalculating) ? undefined : texts.join(' | ');
}
