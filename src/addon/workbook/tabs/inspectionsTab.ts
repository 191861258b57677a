import { campaign } from '../campaign.ts';
import type { Tab } from '../Tab.ts';

/** Kiểm tra: inspections by period and unit. */
export const inspectionsTab: Tab = {
  name: 'Kiểm tra',
  audience: 'admin',
  access: 'admins',
  namedRange: 'KIEM_TRA',
  rows: 200,
  columns: [
    { header: 'Kỳ', note: 'Kỳ kiểm tra, ví dụ 6 tháng đầu năm. Quản trị ghi', width: 20 },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Đơn vị được kiểm tra',
      width: 11,
    },
    {
      header: 'Ngày kiểm tra',
      note: `Ngày kiểm tra thực tế, ví dụ 15/06/${campaign.year}`,
      width: 13,
      format: 'dd/mm/yyyy',
    },
    { header: 'Nội dung', choices: ['CCHC', 'Thái độ ứng xử'], note: 'CCHC hoặc Thái độ ứng xử', width: 16 },
    { header: 'Số vi phạm', holds: 'number', note: 'Số vi phạm phát hiện, 0 nếu không có' },
    { header: 'Kết quả', note: 'Kết luận ngắn gọn', width: 24 },
  ],
};
