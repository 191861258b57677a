import { UNIT, type Where } from '../Source.ts';
import type { Column, Tab } from '../Tab.ts';
import { centerColumns } from './centerColumns.ts';
import { countedColumns } from './countedColumns.ts';
import { disagreement, judged } from './judged.ts';

const inUnit: Where = ['Mã đơn vị', UNIT];

const documents = (channel: string, title: string, onlyFor?: 'center'): readonly Column[] =>
  (
    [
      ['', 'Tổng văn bản'],
      [' mật', 'Văn bản mật'],
      [' phải giấy', 'Văn bản phải giấy'],
      [' vừa mật vừa phải giấy', 'Vừa mật vừa phải giấy'],
      [' điện tử', 'Điện tử hoàn toàn'],
    ] as const
  ).map(([suffix, column]) => ({
    header: `${title}${suffix}`,
    note: `${column}, kênh ${channel}; trống khi còn kỳ chưa ghi. Cộng từ tab Văn bản`,
    source: { kind: 'sum', tab: 'Văn bản', column, known: column, where: [inUnit, ['Kênh', channel]] },
    ...(onlyFor ? { onlyFor } : {}),
  }));

/** Đơn vị: units and their facts; the Trung tâm is a row too, whose key counts everything. */
export const unitsTab: Tab = {
  name: 'Đơn vị',
  audience: 'managers',
  access: 'entry',
  namedRange: 'DON_VI',
  rows: 100,
  frozenColumns: 2,
  columns: [
    {
      header: 'Mã đơn vị',
      note: 'Mã riêng, ví dụ P1; dòng của cả cơ quan ghi đúng chữ Trung tâm. Quản trị ghi',
      width: 11,
    },
    { header: 'Tên đơn vị', note: 'Tên đầy đủ. Quản trị ghi', width: 26 },
    {
      header: 'Loại',
      choices: ['Phòng', 'Trạm', 'Trung tâm'],
      note: 'Phòng, Trạm hoặc Trung tâm. Quản trị ghi',
      width: 11,
    },
    ...countedColumns,
    {
      header: 'Số người',
      note: 'Số cán bộ của đơn vị. Đếm từ tab Cán bộ',
      source: { kind: 'count', tab: 'Cán bộ', where: [inUnit] },
    },
    {
      header: 'Người thực hiện tốt văn hóa công sở',
      note: 'Số người ghi Có; trống khi còn người chưa ghi. Đếm từ tab Cán bộ',
      width: 16,
      source: {
        kind: 'count',
        tab: 'Cán bộ',
        where: [inUnit, ['Thực hiện tốt văn hóa công sở', 'Có']],
        known: 'Thực hiện tốt văn hóa công sở',
      },
    },
    ...judged({
      header: 'Mức ứng dụng CNTT',
      choices: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'],
      note: 'Tốt, Khá, Đạt hoặc Chưa đạt. Quản trị ghi',
    }),
    {
      header: 'Phiếu hợp lệ',
      holds: 'number',
      note: 'Số phiếu khảo sát hợp lệ; 0 nếu không khảo sát. Người đứng đầu ghi',
    },
    {
      header: 'Phiếu hài lòng',
      holds: 'number',
      note: 'Số phiếu hài lòng trong số phiếu hợp lệ. Người đứng đầu ghi',
    },
    ...documents('Nội bộ', 'VB nội bộ'),
    ...documents('Sở, ngành', 'VB Sở ngành', 'center'),
    {
      header: 'Lượt kiểm tra CCHC',
      note: 'Số lượt đã kiểm tra cải cách hành chính. Đếm từ tab Kiểm tra',
      source: { kind: 'count', tab: 'Kiểm tra', where: [inUnit, ['Nội dung', 'CCHC']] },
    },
    { header: 'Lượt phải kiểm tra', holds: 'number', note: 'Mỗi đơn vị mỗi kỳ một lượt. Quản trị ghi' },
    ...centerColumns,
    disagreement([
      'Mức ứng dụng CNTT',
      'Mức kiện toàn tổ chức',
      'Mức tinh giản biên chế',
      'Mức nâng cao chất lượng đội ngũ',
    ]),
  ],
};
