import type { Tab } from '../Tab.ts';

/** Vụ việc: conduct cases as codes and counts only, no names and no story. */
export const casesTab: Tab = {
  name: 'Vụ việc',
  audience: 'admin',
  access: 'admins',
  namedRange: 'VU_VIEC',
  rows: 100,
  columns: [
    { header: 'Mã vụ việc', note: 'Mã riêng, ví dụ VV01. Quản trị ghi', width: 11 },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Đơn vị của người có hành vi',
      width: 11,
    },
    {
      header: 'Mã cán bộ',
      codesOf: { tab: 'Cán bộ', column: 'Mã cán bộ' },
      note: 'Mã người có hành vi, không ghi tên',
      width: 11,
    },
    {
      header: 'Loại',
      choices: ['Nhũng nhiễu', 'Gây khó khăn'],
      note: 'Nhũng nhiễu hoặc Gây khó khăn',
      width: 16,
    },
    {
      header: 'Tình trạng',
      choices: ['Đang xem xét', 'Đã kết luận'],
      note: 'Đang xem xét hoặc Đã kết luận; chỉ vụ đã kết luận mới là điểm liệt',
      width: 16,
    },
    { header: 'Số quyết định', note: 'Số quyết định kết luận', width: 16 },
    {
      header: 'Ghi chú',
      note: 'Điều cần nói thêm; không ghi tên, không kể sự việc. Quản trị ghi',
      width: 20,
    },
  ],
};
