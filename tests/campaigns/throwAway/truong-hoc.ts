import type { Campaign } from '../../../src/campaigns/Campaign.ts';
import { criterionRows } from '../../../src/campaigns/criteriaTable.ts';
import { type Columns, UNIT } from '../../../src/tabs/Column.ts';
import { unitColumn } from '../../../src/tabs/codes.ts';
import { staffTabWith } from '../../../src/tabs/staff.ts';
import { byHeader, count, declared } from '../../../src/tabs/Tab.ts';
import { workbookTabs } from '../../../src/tabs/tabs.ts';
import { unitsTabWith } from '../../../src/tabs/units.ts';

const clubsTab = declared({
  name: 'Câu lạc bộ',
  use: 'write',
  access: 'entry',
  namedRange: 'CAU_LAC_BO',
  rows: 50,
  ofRound: true,
  columns: {
    unit: unitColumn('Tổ phụ trách câu lạc bộ'),
    name: { header: 'Tên câu lạc bộ', note: 'Tên đầy đủ của câu lạc bộ' },
  },
});

const clubs = {
  clubs: {
    header: 'Câu lạc bộ của tổ',
    note: 'Số câu lạc bộ của tổ. Đếm từ tab Câu lạc bộ',
    source: count(clubsTab, { unit: UNIT }),
  },
} as const satisfies Columns;

const staffTab = staffTabWith(
  {
    lessons: { header: 'Số tiết dạy', holds: 'number', note: 'Số tiết đã dạy trong kỳ' },
    good: { header: 'Số tiết dạy giỏi', holds: 'number', note: 'Số tiết được xếp loại giỏi' },
  },
  clubs,
);
const unitsTab = unitsTabWith({ choices: ['Tổ'], note: 'Mọi đơn vị đều là Tổ' }, clubs);

/** A campaign that nothing of the product knows: other columns, a tab of its own, no Trung tâm. */
export const school: Campaign = {
  id: 'truong-hoc',
  name: 'Thi đua dạy tốt',
  year: 2031,
  theme: 'Dạy tốt',
  purposes: ['Mỗi giờ dạy là một giờ dạy tốt'],
  basis: [],
  activities: [],
  criteria: criterionRows(`
D1 | Viên chức | Dạy | Tiết dạy giỏi | Tỷ lệ | Số tiết dạy giỏi | Số tiết dạy | 100% | 80
D2 | Viên chức | Dạy | Tổ có câu lạc bộ | Đạt/không đạt | Câu lạc bộ của tổ | | ít nhất 1 | 20
D3 | Tập thể | Tổ | Có câu lạc bộ | Đạt/không đạt | Câu lạc bộ của tổ | | ít nhất 2 | 100
XL1 | Tất cả | Xếp loại | Giỏi | Xếp loại | | | >= 80
XL2 | Tất cả | Xếp loại | Đạt | Xếp loại
`),
  tabs: workbookTabs({ staff: staffTab, units: unitsTab, own: [clubsTab] }),
  ceilings: [],
  sample: {
    [staffTab.name]: [
      {
        code: 'GV1',
        name: 'Giáo viên mẫu 1',
        unit: 'T1',
        kind: 'Viên chức',
        head: 'Có',
        lessons: 10,
        good: 10,
      },
      {
        code: 'GV2',
        name: 'Giáo viên mẫu 2',
        unit: 'T1',
        kind: 'Viên chức',
        head: 'Không',
        lessons: 10,
        good: 5,
      },
      {
        code: 'GV3',
        name: 'Giáo viên mẫu 3',
        unit: 'T2',
        kind: 'Viên chức',
        head: 'Có',
        lessons: 8,
        good: 8,
      },
    ].map(row => byHeader(staffTab, row)),
    [unitsTab.name]: [
      { code: 'T1', name: 'Tổ mẫu 1', kind: 'Tổ' },
      { code: 'T2', name: 'Tổ mẫu 2', kind: 'Tổ' },
    ].map(row => byHeader(unitsTab, row)),
    [clubsTab.name]: ['Cờ vua', 'Toán'].map(name => byHeader(clubsTab, { unit: 'T1', name })),
  },
  guide: ['Mỗi câu lạc bộ ghi một dòng.'],
};
