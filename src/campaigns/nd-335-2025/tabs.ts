import { type Column, lasting, YES_NO } from '../../tabs/Column.ts';
import { disagreement, judged } from '../../tabs/judged.ts';
import { staffTabWith } from '../../tabs/staff.ts';
import { tasksTabWith } from '../../tabs/tasks.ts';
import { unitsTabWith } from '../../tabs/units.ts';
import { taskFigures, weighedColumns } from '../../tabs/weighed.ts';

/** The general criteria (tiêu chí chung), which people judge. */
const general = {
  conduct: 'Điểm phẩm chất',
  ability: 'Điểm năng lực',
  renewal: 'Điểm đổi mới',
} as const;

const points = (header: string): Column => ({
  header,
  holds: 'number',
  note: 'Điểm từ 0 đến 10, bước 0,25. Cấp có thẩm quyền chấm',
  format: '0.00',
});

/** How well somebody who holds a post leads. */
const leads = (header: string): Column => ({
  header,
  choices: ['Đầy đủ', 'Còn hạn chế'],
  note: 'Chỉ người giữ chức vụ: Đầy đủ hoặc Còn hạn chế. Cấp có thẩm quyền ghi',
});

const violation = (header: string, note: string): Column => ({
  header,
  choices: YES_NO,
  note: `${note}; để trống khi chưa biết. Quản trị ghi`,
  width: 14,
});

/** Cán bộ, with what the criteria of civil servants judge. */
export const staffTab = staffTabWith(
  {
    post: lasting({
      header: 'Giữ chức vụ',
      choices: YES_NO,
      note: 'Có nếu giữ chức vụ lãnh đạo, quản lý, kể cả cấp phó; không thì Không. Quản trị ghi',
      width: 12,
    }),
    ...judged('conduct', points(general.conduct)),
    ...judged('ability', points(general.ability)),
    ...judged('renewal', points(general.renewal)),
    unitResult: {
      header: 'Kết quả đơn vị phụ trách',
      choices: ['Mọi người hoàn thành', 'Có người không hoàn thành'],
      note: 'Chỉ người giữ chức vụ: công chức thuộc quyền có ai dưới mức hoàn thành không. Cấp có thẩm quyền ghi',
    },
    organising: leads('Tổ chức triển khai'),
    uniting: leads('Tập hợp, đoàn kết'),
    decline: violation('Kết luận suy thoái, vi phạm', 'Có hoặc Không, theo kết luận của cấp có thẩm quyền'),
    discipline: violation('Kỷ luật trong năm', 'Có nếu bị khiển trách trở lên do vi phạm trong công vụ'),
    corruption: violation('Tham nhũng, lãng phí ở đơn vị', 'Chỉ người giữ chức vụ: Có nếu đã bị xử lý'),
  },
  { ...weighedColumns, disagreement: disagreement(Object.values(general)) },
);

/** Đơn vị, with the weight of their tasks. */
export const unitsTab = unitsTabWith(
  { note: 'Phòng, ban…; dòng của cả cơ quan ghi Trung tâm. Quản trị ghi' },
  weighedColumns,
);

/** Nhiệm vụ, weighed. */
export const tasksTab = tasksTabWith({ note: 'Số văn bản giao việc' }, taskFigures);
