import { scoreStaff } from '../../../src/domain/scoring/scoreTable.ts';
import { sheet } from '../../sheet.ts';

/** Four rules and three bands, for all staff. */
export const criteria = sheet(`
  Mã | Đối tượng | Nội dung | Cách tính    | Dữ liệu        | Mẫu số    | Chỉ tiêu | Điểm tối đa | Thang điểm
  A1 | Cá nhân   | a        | Tỷ lệ        | Hoàn thành     | Được giao |          | 40 |
  A2 | Cá nhân   | b        | Trừ theo lỗi | Vi phạm        |           |          | 20 | 5
  A3 | Cá nhân   | c        | Số lượng     | Sáng kiến      |           |          | 20 | 10
  A4 | Cá nhân   | d        | Chấm điểm    | Điểm tinh thần |           |          | 20 | bước 0,5
  X1 | Cá nhân   | Tốt      | Xếp loại     |                |           | >= 90    |    |
  X2 | Cá nhân   | Khá      | Xếp loại     |                |           | >= 70    |    |
  X3 | Cá nhân   | Đạt      | Xếp loại     |                |           |          |    |
`);

export const header = ['STT', 'Họ tên', 'Được giao', 'Hoàn thành', 'Vi phạm', 'Sáng kiến', 'Điểm tinh thần'];
export const an: readonly unknown[] = [1, 'An', 10, 10, 0, 2, 20];
export const binh: readonly unknown[] = [2, 'Bình', 10, 8, 1, 1, 18];
export const cuc: readonly unknown[] = [3, 'Cúc', 12, 12, 0, 0, 15];

const view = 'điểm; hạng; lý do';

/** What SCORE_STAFF gives for these rows, each as the view has it; the header of the result is «head», blank lines «–». */
export function scored(
  rows: readonly (readonly unknown[])[],
  table: readonly (readonly unknown[])[] = criteria,
) {
  return scoreStaff(rows, table, view).map(([score, rank, why]) => {
    if (score === 'Điểm') return 'head';
    if (score === '' && why === '') return '–';
    return score === '' ? why : `${score}/${rank}`;
  });
}
