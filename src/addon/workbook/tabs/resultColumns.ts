import type { Column } from '../Tab.ts';

/** What SCORE_STAFF and SCORE_UNIT are asked for, in this order, beside the table that they read. */
export const resultColumns: readonly Column[] = [
  {
    header: 'Điểm',
    note: 'Kết quả trên thang 100, ví dụ 87,50; «Chưa đủ dữ liệu» khi còn ô trống. Công thức tự tính',
    width: 10,
    format: '0.00',
  },
  { header: 'Xếp loại', note: 'Theo các dòng Xếp loại của tab Tiêu chí. Công thức tự tính', width: 14 },
  {
    header: 'Tạm tính',
    note: 'Điểm trên các tiêu chí đã có dữ liệu. Công thức tự tính',
    width: 10,
    format: '0.00',
  },
  { header: 'Lý do', note: 'Mất điểm ở đâu, còn thiếu dữ liệu gì. Công thức tự tính', width: 60 },
];
