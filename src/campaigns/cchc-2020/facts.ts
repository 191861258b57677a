import { DAY } from '../../tabs/Column.ts';
import { peopleColumn, unitColumn } from '../../tabs/codes.ts';
import { declared } from '../../tabs/Tab.ts';

/** Văn bản: counts of documents by period, unit and channel; never numbers or subjects. */
export const documentsTab = declared({
  name: 'Văn bản',
  use: 'write',
  access: 'entry',
  namedRange: 'VAN_BAN',
  rows: 300,
  ofRound: true,
  columns: {
    period: { header: 'Kỳ', note: 'Quý hoặc tháng, ví dụ Quý 1. Văn thư ghi', width: 10 },
    unit: unitColumn('Đơn vị gửi; văn bản với Sở, ngành ghi Trung tâm'),
    channel: {
      header: 'Kênh',
      choices: ['Nội bộ', 'Sở, ngành'],
      note: 'Nội bộ (giữa các phòng, trạm) hoặc Sở, ngành',
      width: 12,
    },
    total: {
      header: 'Tổng văn bản',
      holds: 'number',
      note: 'Mọi văn bản hành chính đã trao đổi, chỉ ghi số lượng',
    },
    secret: {
      header: 'Văn bản mật',
      holds: 'number',
      note: 'Số văn bản có độ mật, 0 nếu không có, chỉ ghi số lượng',
    },
    paper: {
      header: 'Văn bản phải giấy',
      holds: 'number',
      note: 'Số văn bản phải trao đổi giấy theo quy định, 0 nếu không có',
    },
    secretPaper: {
      header: 'Vừa mật vừa phải giấy',
      holds: 'number',
      note: 'Số văn bản đã đếm ở cả hai cột trước, để chỉ trừ một lần',
    },
    electronic: {
      header: 'Điện tử hoàn toàn',
      holds: 'number',
      note: 'Số văn bản trao đổi hoàn toàn điện tử',
    },
    note: {
      header: 'Ghi chú',
      note: 'Điều cần nói thêm; không ghi số hiệu, trích yếu. Văn thư ghi',
      width: 20,
    },
  },
});

/** Kiểm tra: inspections by period and unit. */
export const inspectionsTab = declared({
  name: 'Kiểm tra',
  use: 'write',
  access: 'admins',
  namedRange: 'KIEM_TRA',
  rows: 200,
  ofRound: true,
  columns: {
    period: { header: 'Kỳ', note: 'Kỳ kiểm tra, ví dụ 6 tháng đầu năm. Quản trị ghi', width: 20 },
    unit: unitColumn('Đơn vị được kiểm tra'),
    day: {
      header: 'Ngày kiểm tra',
      note: 'Ngày kiểm tra thực tế, ví dụ 15/06/{năm}',
      width: 13,
      format: DAY,
    },
    about: {
      header: 'Nội dung',
      choices: ['CCHC', 'Thái độ ứng xử'],
      note: 'CCHC hoặc Thái độ ứng xử',
      width: 16,
    },
    breaches: { header: 'Số vi phạm', holds: 'number', note: 'Số vi phạm phát hiện, 0 nếu không có' },
    result: { header: 'Kết quả', note: 'Kết luận ngắn gọn', width: 24 },
  },
});

/** Vụ việc: conduct cases as codes and counts only, no names and no story. */
export const casesTab = declared({
  name: 'Vụ việc',
  use: 'write',
  access: 'admins',
  namedRange: 'VU_VIEC',
  rows: 100,
  key: 'code',
  coded: { named: 'kind', prefix: 'VV' },
  ofRound: true,
  columns: {
    code: { header: 'Mã vụ việc', note: 'Mã riêng, ví dụ VV01. Quản trị ghi', width: 11 },
    unit: unitColumn('Đơn vị của người có hành vi'),
    person: peopleColumn('Mã người có hành vi, không ghi tên', 11),
    kind: {
      header: 'Loại',
      choices: ['Nhũng nhiễu', 'Gây khó khăn'],
      note: 'Nhũng nhiễu hoặc Gây khó khăn',
      width: 16,
    },
    state: {
      header: 'Tình trạng',
      choices: ['Đang xem xét', 'Đã kết luận'],
      note: 'Đang xem xét hoặc Đã kết luận; chỉ vụ đã kết luận mới là điểm liệt',
      width: 16,
    },
    decision: { header: 'Số quyết định', note: 'Số quyết định kết luận', width: 16 },
    note: {
      header: 'Ghi chú',
      note: 'Điều cần nói thêm; không ghi tên, không kể sự việc. Quản trị ghi',
      width: 20,
    },
  },
});
