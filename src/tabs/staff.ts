import { type Columns, lasting, YES_NO } from './Column.ts';
import { staffCode, unitColumn } from './codes.ts';
import { countedColumns } from './counted.ts';
import { criteriaTab } from './fixed.ts';
import { resultColumns } from './results.ts';
import { declared } from './Tab.ts';

/** Cán bộ: people, and the facts that a campaign needs of them, those that are typed and those that formulas derive. */
export function staffTabWith<Typed extends Columns, Derived extends Columns>(typed: Typed, derived: Derived) {
  return declared({
    name: staffCode.tab,
    use: 'write',
    access: 'entry',
    namedRange: 'CAN_BO',
    rows: 500,
    key: 'code',
    coded: { named: 'name', prefix: 'CB' },
    frozenColumns: 2,
    scored: { by: 'SCORE_STAFF', criteria: criteriaTab.name, results: resultColumns },
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
        person: { of: 'code' },
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
      ...typed,
      email: lasting({
        header: 'E-mail',
        note: 'E-mail dùng để mở bảng tính: tiện ích nhận ra người đăng ký. Không bắt buộc. Quản trị ghi',
        width: 24,
        person: 'email',
      }),
      ...countedColumns,
      ...derived,
    },
  });
}

/** What every campaign knows of people. */
export const staffTab = staffTabWith({}, {});
