import { initiativesTab } from '../../tabs/initiatives.ts';
import { workbookTabs } from '../../tabs/tabs.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import type { Campaign } from '../Campaign.ts';
import { criterionRows } from '../criteriaTable.ts';
import { sampleRows } from '../sampleRows.ts';
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
  basis: [
    {
      number: '233/2026/NĐ-CP',
      date: '26/06/2026',
      about: 'đánh giá, xếp loại đơn vị sự nghiệp công lập và viên chức, hiệu lực từ 01/07/2026',
    },
  ],
  activities: [],
  criteria: criterionRows(staffCriteria + unitCriteria),
  tabs: workbookTabs({ staff: staffTab, units: unitsTab }),
  sample: {
    ...sampleRows(staffTab, people),
    ...sampleRows(unitsTab, unitRows),
    ...sampleRows(tasksTab, tasks),
    ...sampleRows(initiativesTab, initiatives),
  },
  guide: [
    'Nghị định 233/2026/NĐ-CP: số liệu ở tab Tiêu chí đọc từ bản quét toàn văn, cần đối chiếu với Công báo trước khi dùng; số nào cũng có điều khoản ở cột Căn cứ và sửa được.',
    'Tab Tiêu chí, cột Nội dung ghi nhãn ngắn: dán nguyên văn Phụ lục I và Điều 5, 6 của Nghị định vào đó. Điểm từng mục là bảng mẫu: sửa theo Quy chế đánh giá của đơn vị (Điều 12 khoản 5).',
    'Tab Cán bộ: cấp phó và người đứng đầu ghi Có chức vụ là Có; ban giám đốc ghi Mã đơn vị là Trung tâm. Làm việc chưa đủ tháng thì cột Được xếp loại là Không: người đó «Không xếp loại».',
    'Tab Nhiệm vụ: nhiệm vụ nào cũng ghi Hạn, nếu không sẽ bị tính là chậm. Người có chức vụ mới được chấm mục TC, ĐK; để trống với người khác.',
    'Tab Đơn vị, dòng Trung tâm là cả đơn vị sự nghiệp. Đạt điểm mà chưa đạt điều kiện (xem Lý do) thì cấp có thẩm quyền quyết định (Điều 7 khoản 5).',
  ],
};
