import { declared } from './Tab.ts';

/** Hướng dẫn: the page to begin with. */
export const guideTab = { name: 'Hướng dẫn', namedRange: 'HUONG_DAN' } as const;

/** How the tab Tiêu chí is found; its columns are read by the scoring itself. */
export const criteriaTab = { name: 'Tiêu chí', namedRange: 'TIEU_CHI' } as const;

/** Tiêu chí sáng kiến: how the council scores, a table like Tiêu chí; made when somebody forms a council. */
export const initiativeCriteriaTab = {
  name: 'Tiêu chí sáng kiến',
  namedRange: 'TIEU_CHI_SANG_KIEN',
  usedBy: 'council',
} as const;

/** Danh hiệu: what somebody must have to be proposed for a title, in the columns of Tiêu chí. */
export const titlesTab = { name: 'Danh hiệu', namedRange: 'DANH_HIEU', usedBy: 'titles' } as const;

/** Xét danh hiệu: who is proposed for which title, people and units. */
export const titleTabs = { staff: 'Xét danh hiệu', units: 'Xét danh hiệu đơn vị' } as const;

/** The column of Xét danh hiệu by which people compare where too many are proposed. */
export const YEAR_SCORE = 'Điểm năm';

/** Kỷ luật và xác minh: who was disciplined, or is being looked into. */
export const conductTab = { name: 'Kỷ luật và xác minh', namedRange: 'KY_LUAT_VA_XAC_MINH' } as const;

/** Kết quả: what people print and sign; the add-on makes and writes it when it is asked to. */
export const resultSheetTab = { name: 'Kết quả' } as const;

/** The settings of Cấu hình that name people by their e-mails. */
export const namingSettings = {
  admins: 'Quản trị',
  entry: 'Người nhập liệu',
  reviewers: 'Người xét duyệt',
} as const;

/** The setting that keeps which list of the body's own is the tab of people; see `Roster`. */
export const rosterSetting = 'Danh sách cán bộ của cơ quan';

/** Cấu hình: what is particular to this campaign, as name and value, with how it is written. */
export const settingsTab = declared({
  name: 'Cấu hình',
  use: 'manage',
  access: 'admins',
  namedRange: 'CAU_HINH',
  rows: 100,
  key: 'name',
  columns: {
    name: { header: 'Mục', note: 'Tên của mục cấu hình, không đổi', width: 34, wrapped: true },
    value: {
      header: 'Giá trị',
      note: 'Giá trị của mục; quản trị ghi',
      width: 69.7,
      wrapped: true,
      person: 'said',
    },
    how: {
      header: 'Cách ghi',
      note: 'Mỗi mục ghi thế nào, kèm ví dụ; máy ghi, không mục nào đọc cột này',
      width: 61.1,
      wrapped: true,
      written: true,
      second: true,
    },
  },
});
