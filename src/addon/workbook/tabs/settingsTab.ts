import type { Tab } from '../Tab.ts';

/** Cấu hình: what is particular to this campaign, as name and value. */
export const settingsTab: Tab = {
  name: 'Cấu hình',
  audience: 'admin',
  access: 'admins',
  namedRange: 'CAU_HINH',
  rows: 100,
  columns: [
    { header: 'Mục', note: 'Tên của mục cấu hình, không đổi', width: 28 },
    { header: 'Giá trị', note: 'Giá trị của mục; quản trị ghi', width: 90 },
  ],
};
