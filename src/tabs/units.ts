import { type Columns, lasting, UNIT } from './Column.ts';
import { centerColumns, centerJudged, levelNote, levels } from './center.ts';
import { unitCode } from './codes.ts';
import { countedColumns } from './counted.ts';
import { documentsTab, inspectionsTab } from './facts.ts';
import { disagreement, judged } from './judged.ts';
import { staffTab } from './staff.ts';
import { count, declared, sum } from './Tab.ts';

const parts = {
  total: '',
  secret: ' mật',
  paper: ' phải giấy',
  secretPaper: ' vừa mật vừa phải giấy',
  electronic: ' điện tử',
} as const;

/** Documents of one channel, a column for each of the figures. */
function documents<Id extends string>(
  id: Id,
  channel: string,
  title: string,
  onlyFor?: 'center',
): Columns<`${Id}${keyof typeof parts}`> {
  const columns = (Object.keys(parts) as (keyof typeof parts)[]).map(part => [
    `${id}${part}`,
    {
      header: `${title}${parts[part]}`,
      note: `${documentsTab.columns[part].header}, kênh ${channel}; trống khi còn kỳ chưa ghi. Cộng từ tab Văn bản`,
      source: sum(documentsTab, part, { unit: UNIT, channel }),
      ...(onlyFor ? { onlyFor } : {}),
    },
  ]);
  return Object.fromEntries(columns);
}

const itLevel = 'Mức ứng dụng CNTT';

/** Đơn vị: units and their facts; the Trung tâm is a row too, whose key counts everything. */
export const unitsTab = declared({
  name: unitCode.tab,
  audience: 'managers',
  access: 'entry',
  namedRange: 'DON_VI',
  rows: 100,
  key: 'code',
  coded: { named: 'name', prefix: 'DV' },
  frozenColumns: 2,
  columns: {
    code: lasting({
      header: unitCode.column,
      note: 'Mã riêng, ví dụ P1; dòng của cả cơ quan ghi đúng chữ Trung tâm. Quản trị ghi',
      width: 11,
    }),
    name: lasting({ header: 'Tên đơn vị', note: 'Tên đầy đủ. Quản trị ghi', width: 26 }),
    kind: lasting({
      header: 'Loại',
      choices: ['Phòng', 'Trạm', 'Trung tâm'],
      note: 'Phòng, Trạm hoặc Trung tâm. Quản trị ghi',
      width: 11,
    }),
    ...countedColumns,
    people: {
      header: 'Số người',
      note: 'Số cán bộ của đơn vị. Đếm từ tab Cán bộ',
      source: count(staffTab, { unit: UNIT }),
    },
    cultured: {
      header: 'Người thực hiện tốt văn hóa công sở',
      note: 'Số người ghi Có; trống khi còn người chưa ghi. Đếm từ tab Cán bộ',
      width: 16,
      source: count(staffTab, { unit: UNIT, culture: 'Có' }, 'culture'),
    },
    ...judged('it', { header: itLevel, choices: levels, note: levelNote }),
    surveys: {
      header: 'Phiếu hợp lệ',
      holds: 'number',
      note: 'Số phiếu khảo sát hợp lệ; 0 nếu không khảo sát. Người đứng đầu ghi',
    },
    satisfied: {
      header: 'Phiếu hài lòng',
      holds: 'number',
      note: 'Số phiếu hài lòng trong số phiếu hợp lệ. Người đứng đầu ghi',
    },
    ...documents('internal', 'Nội bộ', 'VB nội bộ'),
    ...documents('external', 'Sở, ngành', 'VB Sở ngành', 'center'),
    inspected: {
      header: 'Lượt kiểm tra CCHC',
      note: 'Số lượt đã kiểm tra cải cách hành chính. Đếm từ tab Kiểm tra',
      source: count(inspectionsTab, { unit: UNIT, about: 'CCHC' }),
    },
    toInspect: {
      header: 'Lượt phải kiểm tra',
      holds: 'number',
      note: 'Mỗi đơn vị mỗi kỳ một lượt. Quản trị ghi',
    },
    ...centerColumns,
    disagreement: disagreement([itLevel, ...centerJudged]),
  },
});
