import { campaign } from '../campaign.ts';
import { UNIT, type Where } from '../Source.ts';
import type { Column } from '../Tab.ts';
import { judged } from './judged.ts';

const typed = (header: string, note: string, choices?: readonly string[]): Column => ({
  header,
  note,
  onlyFor: 'center',
  ...(choices === undefined ? {} : { choices }),
});

const levels = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'];

const counted = (
  header: string,
  note: string,
  tab: string,
  where: readonly Where[],
  known?: string,
): Column => ({
  header,
  note,
  onlyFor: 'center',
  source: { kind: 'count', tab, where, ...(known === undefined ? {} : { known }) },
});

/** «Nhiệm vụ KH 795», «Hoàn thành KH 795»: completed is, as for COUNT_TASKS, what has a day of completion. */
const tasksOf = (number: string): readonly Column[] => {
  const plan = number.split('/')[0]!;
  const assigned: readonly Where[] = [
    ['Căn cứ', number],
    ['Thuộc kế hoạch', 'Có'],
    ['Trạng thái', '<>Đã hủy'],
  ];
  return [
    counted(`Nhiệm vụ KH ${plan}`, `Nhiệm vụ căn cứ ${number}. Đếm từ tab Nhiệm vụ`, 'Nhiệm vụ', assigned),
    counted(`Hoàn thành KH ${plan}`, 'Trong đó đã có ngày hoàn thành. Đếm từ tab Nhiệm vụ', 'Nhiệm vụ', [
      ...assigned,
      ['Ngày hoàn thành', '<>'],
    ]),
  ];
};

/** Facts of the whole Trung tâm; the cells of the other units stay blank. */
export const centerColumns: readonly Column[] = [
  ...campaign.activities.flatMap(({ document }) => (document === undefined ? [] : tasksOf(document))),
  typed('Xếp loại chỉ số CCHC', 'Xuất sắc, Tốt, Khá, Trung bình, Yếu hoặc Kém. Quản trị ghi', [
    'Xuất sắc',
    'Tốt',
    'Khá',
    'Trung bình',
    'Yếu',
    'Kém',
  ]),
  typed('Chứng nhận ISO còn hiệu lực', 'Có hoặc Không. Quản trị ghi', ['Có', 'Không']),
  {
    ...typed('Số cải tiến ISO', 'Số cải tiến hệ thống quản lý chất lượng trong năm. Quản trị ghi'),
    holds: 'number',
  },
  counted('Số CC,VC', 'Số công chức, viên chức. Đếm từ tab Cán bộ', 'Cán bộ', [
    ['Mã đơn vị', UNIT],
    ['Đối tượng', '<>Người lao động'],
  ]),
  counted(
    'CC,VC dùng thư công vụ',
    'Số người ghi Có; trống khi còn công chức, viên chức chưa ghi. Đếm từ tab Cán bộ',
    'Cán bộ',
    [
      ['Mã đơn vị', UNIT],
      ['Đối tượng', '<>Người lao động'],
      ['Dùng thư công vụ thường xuyên', 'Có'],
    ],
    'Dùng thư công vụ thường xuyên',
  ),
  ...judged(typed('Mức kiện toàn tổ chức', 'Tốt, Khá, Đạt hoặc Chưa đạt. Quản trị ghi', levels)),
  ...judged(typed('Mức tinh giản biên chế', 'Tốt, Khá, Đạt hoặc Chưa đạt. Quản trị ghi', levels)),
  ...judged(typed('Mức nâng cao chất lượng đội ngũ', 'Tốt, Khá, Đạt hoặc Chưa đạt. Quản trị ghi', levels)),
  {
    header: 'Vi phạm ứng xử qua kiểm tra',
    note: 'Số vi phạm phát hiện khi kiểm tra thái độ ứng xử. Cộng từ tab Kiểm tra',
    onlyFor: 'center',
    source: {
      kind: 'sum',
      tab: 'Kiểm tra',
      column: 'Số vi phạm',
      known: 'Số vi phạm',
      where: [
        ['Mã đơn vị', UNIT],
        ['Nội dung', 'Thái độ ứng xử'],
      ],
    },
  },
];
