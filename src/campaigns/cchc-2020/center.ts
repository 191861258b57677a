import { type Column, type Columns, type Source, UNIT, YES_NO } from '../../tabs/Column.ts';
import { judged } from '../../tabs/judged.ts';
import { count, sum } from '../../tabs/Tab.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { inspectionsTab } from './facts.ts';
import { plan as launched } from './plan.ts';
import { staffTab } from './staff.ts';

const typed = (header: string, note: string, choices?: readonly string[]): Column => ({
  header,
  note,
  onlyFor: 'center',
  ...(choices === undefined ? {} : { choices }),
});

const counted = (header: string, note: string, source: Source): Column => ({
  header,
  note,
  onlyFor: 'center',
  source,
});

/** How well something is done, as people judge it. */
export const levels = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'] as const;
export const levelNote = 'Tốt, Khá, Đạt hoặc Chưa đạt. Quản trị ghi';

/** The criteria of the whole Trung tâm that people judge. */
const judgedLevels = {
  organisation: 'Mức kiện toàn tổ chức',
  headcount: 'Mức tinh giản biên chế',
  quality: 'Mức nâng cao chất lượng đội ngũ',
} as const;
export const centerJudged = Object.values(judgedLevels);

/** «Nhiệm vụ KH 795», «Hoàn thành KH 795»: completed is, as for COUNT_TASKS, what has a day of completion. */
function tasksOf(number: string): readonly (readonly [string, Column])[] {
  const plan = number.split('/')[0]!;
  const assigned = { basis: number, planned: 'Có', state: '<>Đã hủy' };
  return [
    [
      `plan${plan}`,
      counted(
        `Nhiệm vụ KH ${plan}`,
        `Nhiệm vụ căn cứ ${number}. Đếm từ tab Nhiệm vụ`,
        count(tasksTab, assigned),
      ),
    ],
    [
      `plan${plan}Done`,
      counted(
        `Hoàn thành KH ${plan}`,
        'Trong đó đã có ngày hoàn thành. Đếm từ tab Nhiệm vụ',
        count(tasksTab, { ...assigned, done: '<>' }),
      ),
    ],
  ];
}

const plans: Columns<`plan${string}`> = Object.fromEntries(
  launched.activities.flatMap(({ document }) => (document === undefined ? [] : tasksOf(document))),
);

/** Facts of the whole Trung tâm; the cells of the other units stay blank. */
export const centerColumns = {
  ...plans,
  index: typed('Xếp loại chỉ số CCHC', 'Xuất sắc, Tốt, Khá, Trung bình, Yếu hoặc Kém. Quản trị ghi', [
    'Xuất sắc',
    'Tốt',
    'Khá',
    'Trung bình',
    'Yếu',
    'Kém',
  ]),
  iso: typed('Chứng nhận ISO còn hiệu lực', 'Có hoặc Không. Quản trị ghi', YES_NO),
  improvements: {
    ...typed('Số cải tiến ISO', 'Số cải tiến hệ thống quản lý chất lượng trong năm. Quản trị ghi'),
    holds: 'number',
  },
  officials: counted(
    'Số CC,VC',
    'Số công chức, viên chức. Đếm từ tab {Cán bộ}',
    count(staffTab, { unit: UNIT, kind: '<>Người lao động' }),
  ),
  mailing: counted(
    'CC,VC dùng thư công vụ',
    'Số người ghi Có; trống khi còn công chức, viên chức chưa ghi. Đếm từ tab {Cán bộ}',
    count(staffTab, { unit: UNIT, kind: '<>Người lao động', officialMail: 'Có' }, 'officialMail'),
  ),
  ...judged('organisation', typed(judgedLevels.organisation, levelNote, levels)),
  ...judged('headcount', typed(judgedLevels.headcount, levelNote, levels)),
  ...judged('quality', typed(judgedLevels.quality, levelNote, levels)),
  breaches: counted(
    'Vi phạm ứng xử qua kiểm tra',
    'Số vi phạm phát hiện khi kiểm tra thái độ ứng xử. Cộng từ tab Kiểm tra',
    sum(inspectionsTab, 'breaches', { unit: UNIT, about: 'Thái độ ứng xử' }),
  ),
} as const satisfies Columns;
