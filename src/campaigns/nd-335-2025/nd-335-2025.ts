import { byHeader } from '../../tabs/Tab.ts';
import { workbookTabs } from '../../tabs/tabs.ts';
import { tabsOfTitles } from '../../tabs/titles.ts';
import { LOSS } from '../../tabs/weighed.ts';
import type { Campaign } from '../Campaign.ts';
import { criterionRows } from '../criteriaTable.ts';
import { exampleCeilings } from '../exampleCeilings.ts';
import { fighterCeiling, titleRows, titlesLine } from '../titles.ts';
import { criteria } from './criteria.ts';
import { people } from './sample/people.ts';
import { tasks } from './sample/tasks.ts';
import { staffTab, tasksTab, unitsTab } from './tabs.ts';

/** The yearly assessment of civil servants (công chức) by Nghị định 335/2025/NĐ-CP, as far as press summaries give it. */
export const officials2026: Campaign = {
  id: 'nd-335-2025',
  name: 'Đánh giá, xếp loại chất lượng công chức năm 2026 (Nghị định 335/2025/NĐ-CP)',
  year: 2026,
  theme: '',
  purposes: [],
  basis: [
    {
      number: '335/2025/NĐ-CP',
      date: '21/12/2025',
      about: 'đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức (cần đối chiếu)',
    },
  ],
  activities: [],
  criteria: criterionRows(criteria),
  tabs: workbookTabs({ staff: staffTab, units: unitsTab, tasks: tasksTab, titles: tabsOfTitles }),
  ceilings: [...exampleCeilings, fighterCeiling],
  titles: titleRows(
    ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'],
  ),
  // Nghị định 335/2025/NĐ-CP, Điều 14 (cần đối chiếu): each time, of the task's own points of quality or progress.
  settings: { [LOSS]: '25%' },
  sample: {
    [staffTab.name]: people.map(row => byHeader(staffTab, row)),
    [unitsTab.name]: [
      { code: 'P1', name: 'Phòng mẫu 1', kind: 'Phòng' },
      { code: 'P2', name: 'Phòng mẫu 2', kind: 'Phòng' },
      { code: 'Trung tâm', name: 'Cơ quan (dữ liệu mẫu)', kind: 'Trung tâm' },
    ].map(row => byHeader(unitsTab, row)),
    [tasksTab.name]: tasks.map(row => byHeader(tasksTab, row)),
  },
  guide: [
    'Số liệu theo tóm tắt của báo chí: so mỗi dòng ghi «cần đối chiếu» ở cột Căn cứ với Nghị định 335/2025/NĐ-CP trước khi dùng.',
    `Nhiệm vụ chậm, lỗi chỉ bị trừ khi ghi Số lần chậm, Số lần lỗi, không kể do nguyên nhân khách quan; mức trừ: mục «${LOSS}» của tab Cấu hình (Đ.14, cần đối chiếu).`,
    'Mẫu này chỉ chấm người có Đối tượng là Công chức; ai giữ chức vụ, kể cả cấp phó, ghi Có ở cột Giữ chức vụ.',
    titlesLine,
  ],
};
