import type { Tab } from '../Tab.ts';

/** Nhật ký: changes made through the sidebar; append-only by convention. */
export const historyTab: Tab = {
  name: 'Nhật ký',
  audience: 'admin',
  access: 'warned',
  namedRange: 'NHAT_KY',
  rows: 1000,
  columns: [
    { header: 'Thời điểm', note: 'Lúc thay đổi, máy ghi', width: 18, format: 'dd/mm/yyyy hh:mm' },
    { header: 'Người', note: 'Ai thay đổi, máy ghi', width: 24 },
    { header: 'Đối tượng', note: 'Số tiếp nhận hoặc tab', width: 16 },
    { header: 'Việc', note: 'Đã làm việc gì', width: 24 },
    { header: 'Từ', note: 'Giá trị trước', width: 20 },
    { header: 'Đến', note: 'Giá trị sau', width: 20 },
    { header: 'Lý do', note: 'Vì sao thay đổi', width: 30 },
    { header: 'Khóa', note: 'Tiện ích tự ghi, không sửa tay', width: 12 },
  ],
};
