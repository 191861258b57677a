import { type Columns, UNIT } from '../../tabs/Column.ts';
import { disagreement, judged } from '../../tabs/judged.ts';
import { count, sum } from '../../tabs/Tab.ts';
import { unitsTabWith } from '../../tabs/units.ts';
import { surveyColumns } from '../surveyColumns.ts';
import { centerColumns, centerJudged, levelNote, levels } from './center.ts';
import { documentsTab, inspectionsTab } from './facts.ts';
import { staffTab } from './staff.ts';

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

/** Đơn vị, with what the criteria of units and of the Trung tâm judge. */
export const unitsTab = unitsTabWith(
  { choices: ['Phòng', 'Trạm', 'Trung tâm'], note: 'Phòng, Trạm hoặc Trung tâm. Quản trị ghi' },
  {
    people: {
      header: 'Số người',
      note: 'Số cán bộ của đơn vị. Đếm từ tab {Cán bộ}',
      source: count(staffTab, { unit: UNIT }),
    },
    cultured: {
      header: 'Người thực hiện tốt văn hóa công sở',
      note: 'Số người ghi Có; trống khi còn người chưa ghi. Đếm từ tab {Cán bộ}',
      width: 16,
      source: count(staffTab, { unit: UNIT, culture: 'Có' }, 'culture'),
    },
    ...judged('it', { header: itLevel, choices: levels, note: levelNote }),
    ...surveyColumns,
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
);
