import { MOMENT } from './Column.ts';
import { declared } from './Tab.ts';

/** Nhật ký: changes made through the sidebar; append-only by convention, but where personal data is erased. */
export const historyTab = declared({
  name: 'Nhật ký',
  use: 'manage',
  access: 'warned',
  namedRange: 'NHAT_KY',
  rows: 1000,
  ofRound: true,
  written: true,
  columns: {
    at: { header: 'Thời điểm', note: 'Lúc thay đổi, máy ghi', width: 18, format: MOMENT },
    who: { header: 'Người', note: 'Ai thay đổi, máy ghi', width: 24, format: '@', person: 'said' },
    number: {
      header: 'Đối tượng',
      note: 'Số tiếp nhận (và cột có chữ cũ ở Từ) hoặc tab',
      width: 16,
      format: '@',
      person: 'said',
    },
    what: { header: 'Việc', note: 'Đã làm việc gì', width: 24, format: '@', person: 'said' },
    from: { header: 'Từ', note: 'Giá trị trước', width: 20, format: '@', person: 'said' },
    to: { header: 'Đến', note: 'Giá trị sau', width: 20, format: '@', person: 'said' },
    why: { header: 'Lý do', note: 'Vì sao thay đổi', width: 30, format: '@', person: 'said' },
    key: { header: 'Khóa', note: 'Tiện ích tự ghi, không sửa tay', width: 12, format: '@' },
  },
});
