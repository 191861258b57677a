import { type Rows, tableNames } from '../scoring/Rows.ts';
import { repeatedKeys } from '../scoring/repeatedKeys.ts';
import type { CriteriaFinding } from './Check.ts';

/** Notes of the rows to be scored: which are nobody, and who stands in several. */
export function rowNotes(rows: Rows): readonly CriteriaFinding[] {
  const note = (i: number, is: 'leftOut' | 'repeated', fault: string, fix: string): CriteriaFinding => {
    const row = rows.above + i + 1;
    const place = `${tableNames[rows.side]} dòng ${row}`;
    return { row: Number.POSITIVE_INFINITY, place, fault, fix, isNote: true, scored: { row, is } };
  };
  const inOrder = [...rows.leftOut].sort(([a], [b]) => a - b);
  const leftOut = inOrder.map(([i, why]) =>
    note(i, 'leftOut', `không chấm: ${why}`, 'Nếu là người hay đơn vị, ghi mã ở ô đầu dòng'),
  );
  const again = [...repeatedKeys(rows)].map(([i, why]) =>
    note(i, 'repeated', why, 'Xóa dòng thừa, hoặc sửa mã cho đúng người'),
  );
  return [...leftOut, ...again];
}
