import { peopleColumn } from './codes.ts';
import { declared } from './Tab.ts';

/** Kết quả chuyển đến: results that another body has sent of somebody who has come from there; the year counts them. */
export const movedTab = declared({
  name: 'Kết quả chuyển đến',
  use: 'manage',
  access: 'admins',
  namedRange: 'KET_QUA_CHUYEN_DEN',
  rows: 100,
  seldom: true,
  columns: {
    code: peopleColumn('Mã của người đó trong tab {Cán bộ}, ví dụ CB012. Quản trị ghi', 11),
    period: { header: 'Kỳ', note: 'Kỳ mà nơi cũ đã đánh giá, ví dụ Quý I/{năm}', width: 16, format: '@' },
    score: { header: 'Điểm', note: 'Điểm nơi cũ gửi, ví dụ 88', width: 10, format: '0.00', holds: 'number' },
    rating: { header: 'Xếp loại', note: 'Xếp loại nơi cũ gửi; để trống khi không có', width: 14 },
    from: { header: 'Nơi gửi', note: 'Cơ quan, đơn vị cũ', width: 26 },
    note: { header: 'Ghi chú', note: 'Số, ngày văn bản gửi. Không bắt buộc', width: 30 },
  },
});
