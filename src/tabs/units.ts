import { type Column, type Columns, lasting } from './Column.ts';
import { unitCode } from './codes.ts';
import { countedColumns } from './counted.ts';
import { criteriaTab } from './fixed.ts';
import { resultColumns } from './results.ts';
import { declared } from './Tab.ts';

/** Which kinds of units a body has. */
const anyKind = { note: 'Phòng, ban, trạm…; dòng của cả cơ quan ghi Trung tâm. Quản trị ghi' };

/** Đơn vị: units, and the facts that a campaign needs of them; the Trung tâm is a row too, whose key counts everything. */
export function unitsTabWith<Facts extends Columns>(kind: Pick<Column, 'note' | 'choices'>, facts: Facts) {
  return declared({
    name: unitCode.tab,
    use: 'write',
    access: 'entry',
    namedRange: 'DON_VI',
    rows: 100,
    key: 'code',
    coded: { named: 'name', prefix: 'DV' },
    frozenColumns: 2,
    scored: { by: 'SCORE_UNIT', criteria: criteriaTab.name, results: resultColumns },
    columns: {
      code: lasting({
        header: unitCode.column,
        note: 'Mã riêng, ví dụ P1; dòng của cả cơ quan ghi đúng chữ Trung tâm. Quản trị ghi',
        width: 11,
      }),
      name: lasting({ header: 'Tên đơn vị', note: 'Tên đầy đủ. Quản trị ghi', width: 26 }),
      kind: lasting({ header: 'Loại', width: 11, ...kind }),
      ...countedColumns,
      ...facts,
    },
  });
}

/** What every campaign knows of units. */
export const unitsTab = unitsTabWith(anyKind, {});
