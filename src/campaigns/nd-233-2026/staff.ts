import { lasting, YES_NO } from '../../tabs/Column.ts';
import { countedColumns } from '../../tabs/counted.ts';
import { disagreement } from '../../tabs/judged.ts';
import { resultColumns } from '../../tabs/results.ts';
import { staffTabWith } from '../../tabs/staff.ts';
import { headersOf, letteredColumns } from './lettered.ts';
import { general, managing } from './letters.ts';
import { WORKED } from './staffCriteria.ts';

const months = {
  worked: {
    header: 'Số tháng làm việc',
    holds: 'number',
    note: 'Số tháng thực làm việc trong năm, không kể nghỉ không lương, ví dụ 12 (Điều 14). Quản trị ghi',
    width: 10,
  },
  leave: {
    header: 'Số tháng nghỉ ốm, thai sản',
    holds: 'number',
    note: 'Số tháng nghỉ ốm, thai sản trong năm, 0 nếu không; chỉ cần khi làm việc ít tháng (Điều 14). Quản trị ghi',
    width: 10,
  },
} as const;

/** Cán bộ, with what Điều 10 to 14 ask of viên chức without and with a post, and of heads. */
export const staffTab = staffTabWith(
  {
    post: lasting({
      header: 'Có chức vụ',
      choices: YES_NO,
      note: 'Có nếu giữ chức vụ quản lý, cấp phó và người đứng đầu cũng vậy; không thì Không. Quản trị ghi',
    }),
    similar: lasting({
      header: 'Nhóm nhiệm vụ tương đồng',
      note: 'Người có nhiệm vụ tương đồng ghi cùng một tên nhóm, ví dụ Kỹ thuật (Điều 12 khoản 6). Quản trị ghi',
      width: 16,
    }),
    ...months,
    decline: {
      header: 'Kết luận suy thoái',
      choices: YES_NO,
      note: 'Có nếu bị kết luận suy thoái tư tưởng, đạo đức, lối sống; không thì Không (Điều 12 khoản 4). Quản trị ghi',
    },
    discipline: {
      header: 'Kỷ luật trong năm',
      choices: YES_NO,
      note: 'Có nếu bị kỷ luật từ khiển trách vì vi phạm khi thực hiện nhiệm vụ; không thì Không (Điều 12 khoản 4). Quản trị ghi',
    },
    corruption: {
      header: 'Đơn vị có tham nhũng, lãng phí',
      choices: YES_NO,
      note: 'Chỉ người đứng đầu: Có nếu bị xử lý theo pháp luật, trừ khi tự phát hiện, báo cáo (Điều 14 khoản 3). Quản trị ghi',
      width: 14,
    },
    ...letteredColumns(general, 'Phụ lục I'),
    sound: {
      header: 'Đạt chất lượng',
      holds: 'number',
      note: 'Số nhiệm vụ trong cột Hoàn thành đã được đánh giá đạt chất lượng, ví dụ 5. Người đứng đầu ghi',
    },
    ...letteredColumns(managing, 'Chỉ người có chức vụ, Điều 11'),
  },
  {
    rated: {
      header: 'Được xếp loại',
      note: `Có khi số tháng đủ Chỉ tiêu (một số) của dòng ${WORKED} tab Tiêu chí; Không: không xếp loại; trống khi chưa biết. Công thức tự tính`,
      source: {
        kind: 'reaches',
        columns: [months.worked.header, months.leave.header],
        criterion: WORKED,
      },
    },
    unitAssigned: {
      header: 'Đơn vị được giao',
      note: 'Nhiệm vụ được giao của đơn vị. Lấy từ tab Đơn vị',
      source: { kind: 'ofUnit', column: countedColumns.assigned.header },
    },
    unitDone: {
      header: 'Đơn vị hoàn thành',
      note: 'Nhiệm vụ đã hoàn thành của đơn vị. Lấy từ tab Đơn vị',
      source: { kind: 'ofUnit', column: countedColumns.done.header },
    },
    unitRating: {
      header: 'Xếp loại đơn vị',
      note: 'Xếp loại của đơn vị mình đứng đầu. Lấy từ tab Đơn vị',
      width: 28,
      onlyFor: 'heads',
      source: { kind: 'ofUnit', column: resultColumns.rating.header },
    },
    disagreement: disagreement([...headersOf(general), ...headersOf(managing)]),
  },
);
