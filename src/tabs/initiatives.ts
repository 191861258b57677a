import { initiativeKinds } from '../domain/initiative/choices.ts';
import { initiativeStates } from '../domain/initiative/states.ts';
import { DAY, MOMENT, type Tones } from './Column.ts';
import { staffCode, unitColumn } from './codes.ts';
import { declared } from './Tab.ts';

/** Reached, under way, waiting for the author, refused. */
const stateTones: Tones = {
  'Có hiệu quả': 0,
  'Được công nhận': 0,
  'Đã duyệt': 1,
  'Đang triển khai': 1,
  'Đã áp dụng': 1,
  'Cần bổ sung': 2,
  'Không duyệt': 4,
  'Không hiệu quả': 4,
  'Không công nhận': 4,
};

/**
 * Sáng kiến: the register; what the counting functions need comes first, long texts last. What every change writes stands
 * side by side, so that one call writes it, wholly or not at all.
 */
export const initiativesTab = declared({
  name: 'Sáng kiến',
  use: 'write',
  access: 'warned',
  namedRange: 'SANG_KIEN',
  rows: 1000,
  key: 'number',
  ofRound: true,
  frozenColumns: 1,
  columns: {
    number: { header: 'Số tiếp nhận', note: 'Máy cấp, ví dụ SK-{năm}-0042', width: 14, written: true },
    registeredAt: {
      header: 'Thời điểm đăng ký',
      note: 'Máy ghi một lần, không đổi',
      width: 17,
      format: MOMENT,
      written: true,
    },
    kind: {
      header: 'Loại',
      choices: initiativeKinds,
      note: 'Mô hình, Sáng kiến, Giải pháp hoặc Cách làm hay',
      width: 12,
    },
    title: { header: 'Tên', note: 'Tên sáng kiến, 10–200 ký tự', width: 47, format: '@', wrapped: true },
    field: { header: 'Lĩnh vực CCHC', note: 'Ví dụ Cải cách thủ tục hành chính', width: 24, wrapped: true },
    unit: unitColumn('Đơn vị đăng ký'),
    unitName: {
      header: 'Đơn vị',
      note: 'Tên đơn vị, máy ghi',
      width: 17,
      format: '@',
      wrapped: true,
      written: true,
    },
    authorCodes: {
      header: 'Mã tác giả',
      codesOf: staffCode,
      note: 'Một hoặc nhiều người, ví dụ CB012; CB007; người ngoài cơ quan ghi –',
      width: 16,
      format: '@',
      wrapped: true,
    },
    authors: {
      header: 'Tác giả',
      note: 'Tên tác giả, máy ghi; người ngoài cơ quan thì ghi tên',
      width: 24,
      format: '@',
      wrapped: true,
      written: true,
      person: { of: 'authorCodes' },
    },
    shares: {
      header: 'Tỷ lệ đóng góp',
      note: 'Phần trăm của từng tác giả, tổng đúng 100, ví dụ 60; 40',
      width: 20,
      format: '@',
    },
    state: {
      header: 'Trạng thái',
      choices: initiativeStates.map(({ name }) => name),
      tones: stateTones,
      note: 'Máy ghi; thứ tự từ Đã đăng ký đến Được công nhận',
      width: 16,
    },
    updatedAt: {
      header: 'Cập nhật lúc',
      note: 'Lần thay đổi gần nhất, máy ghi',
      width: 17,
      format: MOMENT,
      written: true,
    },
    updatedBy: {
      header: 'Người cập nhật',
      note: 'Tiện ích tự ghi, không sửa tay',
      width: 22,
      format: '@',
      written: true,
      person: 'said',
    },
    version: {
      header: 'Phiên bản',
      note: 'Máy ghi, để phát hiện sửa trùng',
      width: 10,
      hidden: true,
      written: true,
    },
    key: {
      header: 'Khóa',
      note: 'Máy ghi, để không đăng ký hai lần',
      width: 12,
      format: '@',
      hidden: true,
      written: true,
    },
    reason: { header: 'Lý do', note: 'Lý do của quyết định gần nhất', width: 28, format: '@', wrapped: true },
    starts: { header: 'Ngày bắt đầu áp dụng', note: 'Ngày áp dụng lần đầu', width: 14, format: DAY },
    evidence: { header: 'Minh chứng', note: 'Đường dẫn https, mỗi dòng một cái', width: 20, format: '@' },
    before: { header: 'Thực trạng', note: 'Trước khi có sáng kiến', width: 36, format: '@', wrapped: true },
    now: { header: 'Giải pháp', note: 'Cách làm mới', width: 36, format: '@', wrapped: true },
    expected: { header: 'Kết quả mong đợi', note: 'Lợi ích dự kiến', width: 36, format: '@', wrapped: true },
  },
});

export type InitiativeId = keyof typeof initiativesTab.columns;
