import { type Column, lasting, type Source, UNIT, YES_NO } from './Column.ts';
import { staffCode, unitColumn } from './codes.ts';
import { countedColumns } from './counted.ts';
import { casesTab } from './facts.ts';
import { disagreement, judged } from './judged.ts';
import { count, declared } from './Tab.ts';

const head = (header: string, note: string, source: Source): Column => ({
  header,
  note,
  onlyFor: 'heads',
  source,
});

const responsibility = 'Điểm tinh thần trách nhiệm';
const exemplary = 'Mức gương mẫu';

/** Cán bộ: people and their facts. */
export const staffTab = declared({
  name: staffCode.tab,
  audience: 'managers',
  access: 'entry',
  namedRange: 'CAN_BO',
  rows: 500,
  key: 'code',
  coded: { named: 'name', prefix: 'CB' },
  frozenColumns: 2,
  columns: {
    code: lasting({
      header: staffCode.column,
      note: 'Mã riêng của từng người, ví dụ CB012. Quản trị ghi',
      width: 11,
    }),
    name: lasting({
      header: 'Họ tên',
      otherNames: ['Họ và tên'],
      note: 'Họ và tên đầy đủ. Quản trị ghi',
      width: 24,
    }),
    unit: lasting(unitColumn('Mã trong tab Đơn vị, ví dụ P1. Quản trị ghi')),
    kind: lasting({
      header: 'Đối tượng',
      choices: ['Công chức', 'Viên chức', 'Người lao động'],
      note: 'Công chức, Viên chức hoặc Người lao động. Quản trị ghi',
      width: 20,
    }),
    head: lasting({
      header: 'Người đứng đầu',
      choices: YES_NO,
      note: 'Có nếu đứng đầu đơn vị, không thì Không. Quản trị ghi',
      width: 12,
    }),
    culture: {
      header: 'Thực hiện tốt văn hóa công sở',
      choices: YES_NO,
      note: 'Có hoặc Không; để trống khi chưa biết. Người đứng đầu ghi',
      width: 16,
    },
    discipline: {
      header: 'Vi phạm kỷ luật',
      holds: 'number',
      note: 'Số lần vi phạm kỷ luật, kỷ cương trong kỳ, ví dụ 0. Người đứng đầu ghi',
    },
    conduct: {
      header: 'Vi phạm quy chế ứng xử',
      holds: 'number',
      note: 'Số lần vi phạm quy chế văn hóa ứng xử, ví dụ 0. Người đứng đầu ghi',
    },
    ...judged('responsibility', {
      header: responsibility,
      holds: 'number',
      note: 'Điểm do người đứng đầu chấm, từ 0 đến 15, bước 0,5',
      format: '0.0',
    }),
    officialMail: {
      header: 'Dùng thư công vụ thường xuyên',
      choices: YES_NO,
      note: 'Có hoặc Không (chỉ tính công chức, viên chức). Người đứng đầu ghi',
      width: 16,
    },
    ...judged('exemplary', {
      header: exemplary,
      choices: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt', 'Không áp dụng'],
      note: 'Chỉ người đứng đầu: Tốt, Khá, Đạt hoặc Chưa đạt. Cấp trên ghi',
      width: 12,
    }),
    email: lasting({
      header: 'E-mail',
      note: 'E-mail dùng để mở bảng tính: tiện ích nhận ra người đăng ký. Không bắt buộc. Quản trị ghi',
      width: 24,
    }),
    ...countedColumns,
    unitAssigned: head('Đơn vị được giao', 'Nhiệm vụ của đơn vị mình đứng đầu. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: countedColumns.assigned.header,
    }),
    unitDone: head('Đơn vị hoàn thành', 'Nhiệm vụ đã hoàn thành của đơn vị. Lấy từ tab Đơn vị', {
      kind: 'ofUnit',
      column: countedColumns.done.header,
    }),
    concluded: head(
      'Vụ việc đã kết luận',
      'Vụ nhũng nhiễu, gây khó khăn đã kết luận trong đơn vị. Đếm từ tab Vụ việc',
      count(casesTab, { unit: UNIT, state: 'Đã kết luận' }),
    ),
    considered: head(
      'Vụ việc đang xem xét',
      'Vụ việc chưa kết luận: chỉ cảnh báo, không trừ. Đếm từ tab Vụ việc',
      count(casesTab, { unit: UNIT, state: 'Đang xem xét' }),
    ),
    disagreement: disagreement([responsibility, exemplary]),
  },
});
