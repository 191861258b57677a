import { UNIT } from '../Source.ts';
import type { Column, Tab } from '../Tab.ts';
import { countedColumns } from './countedColumns.ts';
import { disagreement, judged } from './judged.ts';

const head = (header: string, note: string, source: Column['source']): Column => ({
  header,
  note,
  onlyFor: 'heads',
  ...(source ? { source } : {}),
});

/** Cán bộ: people and their facts. */
export const staffTab: Tab = {
  name: 'Cán bộ',
  audience: 'managers',
  access: 'entry',
  namedRange: 'CAN_BO',
  rows: 500,
  frozenColumns: 2,
  columns: [
    { header: 'Mã cán bộ', note: 'Mã riêng của từng người, ví dụ CB012. Quản trị ghi', width: 11 },
    { header: 'Họ tên', note: 'Họ và tên đầy đủ. Quản trị ghi', width: 24 },
    {
      header: 'Mã đơn vị',
      choices: { tab: 'Đơn vị', column: 'Mã đơn vị' },
      note: 'Mã trong tab Đơn vị, ví dụ P1. Quản trị ghi',
      width: 11,
    },
    {
      header: 'Đối tượng',
      choices: ['Công chức', 'Viên chức', 'Người lao động'],
      note: 'Công chức, Viên chức hoặc Người lao động. Quản trị ghi',
      width: 20,
    },
    {
      header: 'Người đứng đầu',
      choices: ['Có', 'Không'],
      note: 'Có nếu đứng đầu đơn vị, không thì Không. Quản trị ghi',
      width: 12,
    },
    {
      header: 'Thực hiện tốt văn hóa công sở',
      choices: ['Có', 'Không'],
      note: 'Có hoặc Không; để trống khi chưa biết. Người đứng đầu ghi',
      width: 16,
    },
    {
      header: 'Vi phạm kỷ luật',
      holds: 'number',
      note: 'Số lần vi phạm kỷ luật, kỷ cương trong kỳ, ví dụ 0. Người đứng đầu ghi',
    },
    {
      header: 'Vi phạm quy chế ứng xử',
      holds: 'number',
      note: 'Số lần vi phạm quy chế văn hóa ứng xử, ví dụ 0. Người đứng đầu ghi',
    },
    ...judged({
      header: 'Điểm tinh thần trách nhiệm',
      holds: 'number',
      note: 'Điểm do người đứng đầu chấm, từ 0 đến 15, bước 0,5',
      format: '0.0',
    }),
    {
      header: 'Dùng thư công vụ thường xuyên',
      choices: ['Có', 'Không'],
      note: 'Có hoặc Không (chỉ tính công chức, viên chức). Người đứng đầu ghi',
      width: 16,
    },
    ...judged({
      header: 'Mức gương mẫu',
      choices: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'],
      note: 'Chỉ người đứng đầu: Tốt, Khá, Đạt hoặc Chưa đạt. Cấp trên ghi',
      width: 12,
    }),
    {
      header: 'E-mail',
      note: 'E-mail dùng để mở bảng tính: tiện ích nhận ra người đăng ký. Không bắt buộc. Quản trị ghi',
      width: 24,
    },
    ...countedColumns,
    head('Đơn vị được giao', 'Nhiệm vụ của đơn vị mình đứng đầu. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: 'Được giao',
    }),
    head('Đơn vị hoàn thành', 'Nhiệm vụ đã hoàn thành của đơn vị. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: 'Hoàn thành',
    }),
    head('Vụ việc đã kết luận', 'Vụ nhũng nhiễu, gây khó khăn đã kết luận trong đơn vị. Đếm từ tab Vụ việc', {
      kind: 'count',
      tab: 'Vụ việc',
      where: [
        ['Mã đơn vị', UNIT],
        ['Tình trạng', 'Đã kết luận'],
      ],
    }),
    head('Vụ việc đang xem xét', 'Vụ việc chưa kết luận: chỉ cảnh báo, không trừ. Đếm từ tab Vụ việc', {
      kind: 'count',
      tab: 'Vụ việc',
      where: [
        ['Mã đơn vị', UNIT],
        ['Tình trạng', 'Đang xem xét'],
      ],
    }),
    disagreement(['Điểm tinh thần trách nhiệm', 'Mức gương mẫu']),
  ],
};
