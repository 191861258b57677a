import { type CriteriaColumn, criteriaColumns } from '../domain/criteria/criteriaColumns.ts';
import { type Column, type Columns, MOMENT } from './Column.ts';
import { unitCode } from './codes.ts';
import { declared } from './Tab.ts';

/** What SCORE_STAFF and SCORE_UNIT are asked for, in this order, beside the table that they read. */
export const resultColumns = {
  score: {
    header: 'Điểm',
    note: 'Kết quả trên thang 100, ví dụ 87,50; «Chưa đủ dữ liệu» khi còn ô trống. Công thức tự tính',
    width: 16,
    format: '0.00',
  },
  rating: {
    header: 'Xếp loại',
    note: 'Theo các dòng Xếp loại của tab Tiêu chí. Công thức tự tính',
    width: 14,
  },
  provisional: {
    header: 'Tạm tính',
    note: 'Điểm trên các tiêu chí đã có dữ liệu. Công thức tự tính',
    width: 10,
    format: '0.00',
  },
  reason: { header: 'Lý do', note: 'Mất điểm ở đâu, còn thiếu dữ liệu gì. Công thức tự tính', width: 90 },
} as const satisfies Columns;

const text = (header: string, note: string, width: number, more: Pick<Column, 'person'> = {}): Column => ({
  ...{ header, note, width, format: '@' },
  ...more,
});

/** Who it is and with what result, as the tabs Cán bộ and Đơn vị have shown it: values, no formulas. */
const results = {
  tab: text('Bảng', 'Cán bộ hoặc Đơn vị: kết quả lấy từ tab đó', 10),
  code: text('Mã', 'Mã cán bộ hoặc mã đơn vị lúc ghi', 11),
  name: text('Tên', 'Họ tên hoặc tên đơn vị lúc ghi', 26, { person: { of: 'code', side: 'tab' } }),
  unit: text(unitCode.column, 'Đơn vị của người đó lúc ghi', 11),
  kind: text('Đối tượng', 'Công chức, Viên chức…; của đơn vị là Loại', 15),
  head: text('Người đứng đầu', 'Có nếu đứng đầu đơn vị lúc ghi', 12),
  score: { header: 'Điểm', note: 'Đúng như ô Điểm lúc ghi, ví dụ 87,50', width: 10, format: '0.00' },
  rating: text('Xếp loại', 'Đúng như ô Xếp loại lúc ghi', 14),
  afterCeiling: text(
    'Sau trần',
    'Xếp loại sau trần, máy ghi theo lựa chọn của quản trị; trống là chưa xét',
    14,
  ),
  rank: {
    header: 'Hạng',
    note: 'Trong nhóm: người đứng đầu, người khác, đơn vị; bằng nhau thì đồng hạng',
    width: 8,
  },
  reason: text('Lý do', 'Đúng như ô Lý do lúc ghi', 60),
  limits: text('Giới hạn', 'Điều giữ xếp loại lại, ví dụ Điểm liệt H5: năm đọc cột này. Máy ghi', 30),
} as const satisfies Columns;

/** When and by whom a block of rows was written. */
const written = (at: string, by: string) => ({
  at: { header: at, note: 'Máy ghi một lần, không đổi', width: 18, format: MOMENT },
  by: text(by, 'E-mail của người bấm nút, máy ghi', 24, { person: 'said' }),
});

/** Kết quả đã chốt: one row per person or unit and period; append-only. */
export const frozenResultsTab = declared({
  name: 'Kết quả đã chốt',
  use: 'manage',
  access: 'admins',
  namedRange: 'KET_QUA_DA_CHOT',
  rows: 1000,
  written: true,
  seldom: true,
  frozenColumns: 2,
  columns: {
    period: text('Kỳ', 'Kỳ đánh giá, ví dụ Quý III. Máy ghi khi bấm Chốt kết quả', 22),
    round: {
      header: 'Lần chốt',
      note: 'Từ 1; chốt lại thì lần trước vẫn còn, lần sau cùng có hiệu lực',
      width: 9,
    },
    ...results,
    ...written('Chốt lúc', 'Người chốt'),
  },
});

/** Tổng hợp năm: the results of a year made from the frozen results of its parts. */
export const yearResultsTab = declared({
  name: 'Tổng hợp năm',
  use: 'manage',
  access: 'admins',
  namedRange: 'TONG_HOP_NAM',
  rows: 1000,
  written: true,
  seldom: true,
  frozenColumns: 2,
  columns: {
    period: text('Kỳ', 'Năm được tổng hợp. Máy ghi khi bấm Tổng hợp năm', 12),
    round: {
      header: 'Lần tổng hợp',
      note: 'Từ 1; tổng hợp lại thì lần trước vẫn còn, lần sau cùng có hiệu lực',
      width: 9,
    },
    ...results,
    ...written('Tổng hợp lúc', 'Người tổng hợp'),
  },
});

const criteria = Object.fromEntries(
  (Object.keys(criteriaColumns) as CriteriaColumn[]).map(id => [
    id,
    {
      header: criteriaColumns[id][0],
      note: 'Đúng như tab Tiêu chí lúc chốt. Máy ghi, không sửa tay',
      width: id === 'content' || id === 'basis' ? 40 : 16,
    },
  ]),
) as Columns<CriteriaColumn>;

/** Tiêu chí đã chốt: the criteria table with which a period was frozen, so that its results can be explained later. */
export const frozenCriteriaTab = declared({
  name: 'Tiêu chí đã chốt',
  use: 'manage',
  access: 'admins',
  namedRange: 'TIEU_CHI_DA_CHOT',
  rows: 500,
  written: true,
  seldom: true,
  frozenColumns: 3,
  columns: {
    period: text('Kỳ', 'Kỳ đánh giá đã dùng tiêu chí này. Máy ghi khi bấm Chốt kết quả', 22),
    round: { header: 'Lần chốt', note: 'Như trong tab Kết quả đã chốt', width: 9 },
    ...criteria,
  },
});
