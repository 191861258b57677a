import { type CeilingColumn, ceilingKinds, EVERYBODY, raisings } from '../domain/quota/Ceiling.ts';
import type { Column, Columns } from './Column.ts';
import { declared } from './Tab.ts';

/** As text, so that Sheets rewrites nothing: 20% stays 20%. */
const text = (header: string, width: number, note: string): Column => ({ header, width, note, format: '@' });

/** Trần xếp loại: how many may stand in a band, one ceiling a row, each with its article. */
export const ceilingsTab = declared({
  name: 'Trần xếp loại',
  use: 'manage',
  access: 'admins',
  namedRange: 'TRAN_XEP_LOAI',
  rows: 30,
  columns: {
    kind: {
      header: 'Đối tượng',
      choices: Object.values(ceilingKinds),
      note: 'Cán bộ, Đơn vị (không kể Trung tâm); Người đứng đầu: không xếp cao hơn đơn vị, chỉ cần ghi Căn cứ',
    },
    band: text('Mức', 26, 'Loại bị giới hạn, ví dụ Xuất sắc; để trống là loại cao nhất'),
    share: text('Tỷ lệ', 9, 'Nhiều nhất bao nhiêu phần của số ở cột Tính trên, ví dụ 20%'),
    raised: text('Tỷ lệ nâng', 9, 'Tỷ lệ khi được nâng, ví dụ 25%; để trống nếu không có'),
    raisedWhen: {
      header: 'Khi nào nâng',
      choices: Object.values(raisings),
      note: 'Máy xem xếp loại của dòng Trung tâm; hoặc quản trị ghi đã có hay chưa có quyết định của cấp có thẩm quyền',
    },
    minimum: text('Tối thiểu', 9, 'Số được giữ dù tỷ lệ cho ít hơn, ví dụ 1; để trống nếu không có'),
    fewerThan: text(
      'Khi ít hơn',
      9,
      'Tối thiểu chỉ tính khi nhóm có ít hơn số này, ví dụ 5; để trống là luôn tính',
    ),
    base: text('Tính trên', 30, 'Số được xếp loại nào, trước trần: Tốt trở lên, Tốt, Tất cả'),
    grouping: text(
      'Theo nhóm',
      20,
      `${EVERYBODY}, hoặc tiêu đề một cột của tab, ví dụ Nhóm công việc, Mã đơn vị`,
    ),
    tie: text(
      'Khi bằng điểm',
      40,
      'Gợi ý cho người quyết định khi bằng điểm ở vạch; máy chỉ hiện, không tự chọn',
    ),
    basis: text('Căn cứ', 40, 'Điều khoản của trần này; máy hiện bên cạnh con số'),
  } satisfies Columns<CeilingColumn>,
});
