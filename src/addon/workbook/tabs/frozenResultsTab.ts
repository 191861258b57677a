import type { Column, Tab } from '../Tab.ts';

/** Who it is and with what result, as the tabs Cán bộ and Đơn vị have shown it: values, no formulas. */
export const resultFields: readonly Column[] = [
  { header: 'Bảng', note: 'Cán bộ hoặc Đơn vị: kết quả lấy từ tab đó', width: 10, format: '@' },
  { header: 'Mã', note: 'Mã cán bộ hoặc mã đơn vị lúc ghi', width: 11, format: '@' },
  { header: 'Tên', note: 'Họ tên hoặc tên đơn vị lúc ghi', width: 26, format: '@' },
  { header: 'Mã đơn vị', note: 'Đơn vị của người đó lúc ghi', width: 11, format: '@' },
  { header: 'Đối tượng', note: 'Công chức, Viên chức…; của đơn vị là Loại', width: 15, format: '@' },
  { header: 'Người đứng đầu', note: 'Có nếu đứng đầu đơn vị lúc ghi', width: 12, format: '@' },
  { header: 'Điểm', note: 'Đúng như ô Điểm lúc ghi, ví dụ 87,50', width: 10, format: '0.00' },
  { header: 'Xếp loại', note: 'Đúng như ô Xếp loại lúc ghi', width: 14, format: '@' },
  {
    header: 'Hạng',
    note: 'Trong nhóm: người đứng đầu, người khác, đơn vị; bằng nhau thì đồng hạng',
    width: 8,
  },
  { header: 'Lý do', note: 'Đúng như ô Lý do lúc ghi', width: 60, format: '@' },
];

/** When and by whom a block of rows was written. */
export const writtenFields = (at: string, by: string): readonly Column[] => [
  { header: at, note: 'Máy ghi một lần, không đổi', width: 18, format: 'dd/mm/yyyy hh:mm' },
  { header: by, note: 'E-mail của người bấm nút, máy ghi', width: 24, format: '@' },
];

/** Kết quả đã chốt: one row per person or unit and period; append-only. */
export const frozenResultsTab: Tab = {
  name: 'Kết quả đã chốt',
  audience: 'admin',
  access: 'admins',
  namedRange: 'KET_QUA_DA_CHOT',
  rows: 1000,
  frozenColumns: 2,
  columns: [
    {
      header: 'Kỳ',
      note: 'Kỳ đánh giá, ví dụ Quý III. Máy ghi khi bấm Chốt kết quả',
      width: 22,
      format: '@',
    },
    { header: 'Lần chốt', note: 'Từ 1; chốt lại thì lần trước vẫn còn, lần sau cùng có hiệu lực', width: 9 },
    ...resultFields,
    ...writtenFields('Chốt lúc', 'Người chốt'),
  ],
};
