import { initiativesTab } from '../../tabs/initiatives.ts';
import { workbookTabs } from '../../tabs/tabs.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { tabsOfTitles } from '../../tabs/titles.ts';
import type { Campaign } from '../Campaign.ts';
import { criterionRows } from '../criteriaTable.ts';
import { decree233 } from '../knownDocuments.ts';
import { sampleRows } from '../sampleRows.ts';
import { titleRows, titlesLine } from '../titles.ts';
import { ceilings } from './ceilings.ts';
import { initiatives } from './sample/initiatives.ts';
import { people } from './sample/people.ts';
import { tasks } from './sample/tasks.ts';
import { unitRows } from './sample/unitRows.ts';
import { staffTab } from './staff.ts';
import { staffCriteria } from './staffCriteria.ts';
import { unitCriteria } from './unitCriteria.ts';
import { unitsTab } from './units.ts';

/** Rating of viên chức and of public service units by Nghị định 233/2026/NĐ-CP; how points are divided is an example (bảng mẫu). */
export const nd233: Campaign = {
  id: 'nd-233-2026',
  name: 'Đánh giá, xếp loại viên chức và đơn vị sự nghiệp công lập theo Nghị định 233/2026/NĐ-CP',
  year: 2026,
  theme: '',
  purposes: [],
  basis: [decree233],
  activities: [],
  criteria: criterionRows(staffCriteria + unitCriteria),
  tabs: workbookTabs({ staff: staffTab, units: unitsTab, titles: tabsOfTitles }),
  ceilings,
  titles: titleRows(
    ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
    ['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'],
  ),
  sample: {
    ...sampleRows(staffTab, people),
    ...sampleRows(unitsTab, unitRows),
    ...sampleRows(tasksTab, tasks),
    ...sampleRows(initiativesTab, initiatives),
  },
  guide: [
    'Số liệu của Nghị định 233/2026 đọc từ bản quét, cần đối chiếu với Công báo; điều khoản ở cột Căn cứ.',
    'Tab Tiêu chí: dán nguyên văn Phụ lục I, Điều 5, Điều 6 vào cột Nội dung (đang là nhãn ngắn).',
    'Chia 30 và 70 điểm theo Quy chế đánh giá của đơn vị (Điều 12 khoản 5); điểm đang ghi là bảng mẫu.',
    'Tab {Cán bộ}: cấp phó, người đứng đầu ghi Có chức vụ là Có; ban giám đốc ghi Mã đơn vị là Trung tâm.',
    'Làm việc chưa đủ tháng: cột Được xếp loại là Không, người đó «Không xếp loại» (Điều 14).',
    'Chỉ chấm mục TC, ĐK cho người có chức vụ. Công chức theo Nghị định 335/2025, không ghi ở đây.',
    'Tab Nhiệm vụ: việc nào cũng ghi Hạn; không có Hạn là không đúng hạn.',
    'Tab Đơn vị: đạt điểm mà thiếu điều kiện (xem Lý do) thì cấp có thẩm quyền quyết định (Điều 7 khoản 5).',
    titlesLine,
  ],
};
