import { scoreStaff } from '../../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../../sheet.ts';

const header =
  'Mã | Nội dung | Cách tính | Dữ liệu | Mẫu số | Chỉ tiêu | Điểm tối đa | Thang điểm | Đối tượng';
const bands = `
  X1 | Xuất sắc | Xếp loại | | | >= 90 | |
  X2 | Tốt      | Xếp loại | | | >= 70 | |
  X3 | Khá      | Xếp loại | | | >= 50 | |
  X4 | Đạt      | Xếp loại | | |       | |
`;

/**
 * Còn thiếu of one row against these criteria and four bands (90, 70, 50, the rest). The column «việc» gives points as
 * they stand; `facts` are written as «column=value».
 */
export function nextOf(criteria: string, ...facts: readonly string[]): unknown {
  return nextIn(`${criteria.trim()}${bands}`, ...facts);
}

/** The same, with the bands that the criteria bring along. */
export function nextIn(criteria: string, ...facts: readonly string[]): unknown {
  const cells = facts.map(fact => fact.split('='));
  const staff = sheet(
    [
      ['Mã', ...cells.map(([title]) => title)],
      ['CB1', ...cells.map(cell => cell[1])],
    ]
      .map(row => row.join('|'))
      .join('\n'),
  );
  return scoreStaff(staff, sheet(`${header}\n${criteria}`), 'còn thiếu')[1]![0];
}
