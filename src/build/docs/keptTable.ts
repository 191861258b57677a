import { checkCriteria } from '../../domain/checking/checkCriteria.ts';
import { markdownTable } from './tables.ts';

/* A table and criteria as a body keeps them: the picture of the documents shows the one, their text the other. */

type Rows = readonly (readonly (string | number)[])[];

/** Title, a header of two rows with merged cells, numbers of columns, headings of groups, somebody without a number, a total. */
export const kept: Rows = [
  ['BẢNG THEO DÕI THI ĐUA 6 THÁNG ĐẦU NĂM', '', '', '', '', '', ''],
  ['STT', 'Họ và tên', 'Quý I', '', 'Quý II', '', 'Vi phạm'],
  ['', '', 'Được giao', 'Hoàn thành', 'Được giao', 'Hoàn thành', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['I', 'Phòng mẫu A', 30, 29, 32, 32, 0],
  [1, 'Cán bộ mẫu 01', 10, 10, 12, 12, 0],
  [2, 'Cán bộ mẫu 02', 10, 9, 10, 10, 0],
  [3, 'Cán bộ mẫu 03', 10, 10, 10, 10, 0],
  ['II', 'Phòng mẫu B', 20, 20, 16, 14, 2],
  [4, 'Cán bộ mẫu 04', 12, 12, 8, 8, 2],
  [5, 'Cán bộ mẫu 05', 8, 8, 8, 6, 0],
  ['', 'Cán bộ mẫu 06', 5, 5, 5, 5, 0],
  ['Tổng cộng', '', 55, 54, 53, 51, 2],
];

/** Its criteria in the words of a form: no codes, headings with points, a total. */
export const form: Rows = [
  ['TIÊU CHÍ CHẤM ĐIỂM', '', '', '', '', '', '', ''],
  ['STT', 'Tiêu chí', 'Cách chấm', 'Cột số liệu', 'Mẫu số', 'Chỉ tiêu', 'Điểm chuẩn', 'Thang điểm'],
  ['I', 'Nhiệm vụ', '', '', '', '', 70, ''],
  [1, 'Hoàn thành việc quý I', 'Tỷ lệ', 'Quý I / Hoàn thành', 'Quý I / Được giao', '', 35, ''],
  [2, 'Hoàn thành việc quý II', 'Tỷ lệ', 'Quý II / Hoàn thành', 'Quý II / Được giao', '', 35, ''],
  ['II', 'Kỷ luật', '', '', '', '', 30, ''],
  [3, 'Chấp hành nội quy', 'Trừ theo lỗi', 'Vi phạm', '', '', 30, 10],
  ['Tổng cộng', '', '', '', '', '', 100, ''],
  ['', 'Xuất sắc', 'Xếp loại', '', '', '≥ 90', '', ''],
  ['', 'Tốt', 'Xếp loại', '', '', '≥ 75', '', ''],
  ['', 'Khá', 'Xếp loại', '', '', '', '', ''],
];

/** The criteria in Markdown, without their title, and what CHECK_CRITERIA says of them, also with another total. */
export function formTable(): string {
  const [, header, ...rows] = form.map(row => row.map(String));
  const [[valid]] = checkCriteria(form, []) as [[string]];
  const wrong = form.map(row => row.map(cell => (cell === 100 ? 90 : cell)));
  const [, [place, fault]] = checkCriteria(wrong, []) as [unknown, [string, string]];
  const checked = `CHECK_CRITERIA → **${valid}**. Tổng cộng ghi 90 · *with 90 as the total*: **${place}: ${fault}**`;
  return [markdownTable(header!, rows), '', checked].join('\n');
}
