import { initiativeKinds } from '../../../domain/initiative/choices.ts';
import { initiativeStates } from '../../../domain/initiative/states.ts';
import { campaign } from '../campaign.ts';
import type { Tab } from '../Tab.ts';

/**
 * Sáng kiến: the register; what the counting functions need comes first, long texts last. What every change writes stands
 * side by side, so that one call writes it, wholly or not at all.
 */
export const initiativesTab: Tab = {
  name: 'Sáng kiến',
  audience: 'staff',
  access: 'warned',
  namedRange: 'SANG_KIEN',
  rows: 1000,
  columns: [
    { header: 'Số tiếp nhận', note: `Máy cấp, ví dụ SK-${campaign.year}-0042`, width: 14 },
    {
      header: 'Thời điểm đăng ký',
      note: 'Máy ghi một lần, không đổi',
      width: 18,
      format: 'dd/mm/yyyy hh:mm',
    },
    {
      header: 'Loại',
      choices: initiativeKinds,
      note: 'Mô hình, Sáng kiến, Giải pháp hoặc Cách làm hay',
      width: 12,
    },
    { header: 'Tên', note: 'Tên sáng kiến, 10–200 ký tự', width: 44, format: '@' },
    { header: 'Lĩnh vực CCHC', note: 'Ví dụ Cải cách thủ tục hành chính', width: 24 },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Đơn vị đăng ký',
      width: 11,
    },
    { header: 'Đơn vị', note: 'Tên đơn vị, máy ghi', width: 22, format: '@' },
    {
      header: 'Mã tác giả',
      codesOf: { tab: 'Cán bộ', column: 'Mã cán bộ' },
      note: 'Một hoặc nhiều người, ví dụ CB012; CB007',
      width: 16,
      format: '@',
    },
    { header: 'Tác giả', note: 'Tên tác giả, máy ghi', width: 28, format: '@' },
    {
      header: 'Tỷ lệ đóng góp',
      note: 'Phần trăm của từng tác giả, tổng đúng 100, ví dụ 60; 40',
      width: 14,
      format: '@',
    },
    {
      header: 'Trạng thái',
      choices: initiativeStates.map(({ name }) => name),
      note: 'Máy ghi; thứ tự từ Đã đăng ký đến Được công nhận',
      width: 16,
    },
    {
      header: 'Cập nhật lúc',
      note: 'Lần thay đổi gần nhất, máy ghi',
      width: 18,
      format: 'dd/mm/yyyy hh:mm',
    },
    { header: 'Người cập nhật', note: 'Tiện ích tự ghi, không sửa tay', width: 20, format: '@' },
    { header: 'Phiên bản', note: 'Máy ghi, để phát hiện sửa trùng', width: 10, hidden: true },
    { header: 'Khóa', note: 'Máy ghi, để không đăng ký hai lần', width: 12, format: '@', hidden: true },
    { header: 'Lý do', note: 'Lý do của quyết định gần nhất', width: 24, format: '@' },
    { header: 'Ngày bắt đầu áp dụng', note: 'Ngày áp dụng lần đầu', width: 14, format: 'dd/mm/yyyy' },
    { header: 'Minh chứng', note: 'Đường dẫn đến minh chứng', width: 20, format: '@' },
    { header: 'Thực trạng', note: 'Trước khi có sáng kiến', width: 40, format: '@' },
    { header: 'Giải pháp', note: 'Cách làm mới', width: 40, format: '@' },
    { header: 'Kết quả mong đợi', note: 'Lợi ích dự kiến', width: 40, format: '@' },
  ],
};
