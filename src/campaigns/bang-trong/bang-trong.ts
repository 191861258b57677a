import { workbookTabs } from '../../tabs/tabs.ts';
import type { Campaign } from '../Campaign.ts';
import { criterionRows } from '../criteriaTable.ts';
import { exampleCeilings } from '../exampleCeilings.ts';

/** Bảng trống: the tabs that every campaign has, bands, and one criterion to write over; a body brings all else. */
export const blank: Campaign = {
  id: 'bang-trong',
  name: 'Phong trào thi đua',
  label: 'Phong trào thi đua (bảng trống)',
  year: 0,
  theme: '',
  purposes: [],
  basis: [],
  activities: [],
  criteria: criterionRows(`
CT1 | Tất cả | | Hoàn thành nhiệm vụ được giao | Tỷ lệ | Hoàn thành | Được giao | 100% | 100 | | Dòng ví dụ: sửa hoặc xóa
XL1 | Tất cả | Xếp loại | Xuất sắc | Xếp loại | | | >= 90 | | | Bảng mẫu: mức xếp loại do đơn vị tự quyết định
XL2 | Tất cả | Xếp loại | Tốt | Xếp loại | | | >= 75 | | | "
XL3 | Tất cả | Xếp loại | Khá | Xếp loại | | | >= 60 | | | "
XL4 | Tất cả | Xếp loại | Trung bình | Xếp loại | | | | | | "
`),
  tabs: workbookTabs({}),
  ceilings: exampleCeilings,
  sample: {},
  guide: [],
};
