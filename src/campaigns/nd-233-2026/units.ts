import { type Column, UNIT, YES_NO } from '../../tabs/Column.ts';
import { disagreement } from '../../tabs/judged.ts';
import { count } from '../../tabs/Tab.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { unitsTabWith } from '../../tabs/units.ts';
import { surveyColumns } from '../surveyColumns.ts';
import { headersOf, letteredColumns } from './lettered.ts';
import { unitGeneral, unitResults } from './letters.ts';

const assigned = { unit: UNIT, state: '<>Đã hủy' } as const;
const unplanned = { ...assigned, planned: '<>Có' } as const;

const counted = (
  header: string,
  note: string,
  where: Parameters<typeof count<keyof typeof tasksTab.columns>>[1],
): Column => ({
  header,
  note: `${note}. Đếm từ tab Nhiệm vụ`,
  source: count(tasksTab, where),
});

/** Đơn vị, with what Điều 5 to 7 ask of the body itself and, after its regulation, of its parts. */
export const unitsTab = unitsTabWith(
  {
    choices: ['Phòng', 'Trạm', 'Trung tâm'],
    note: 'Phòng, Trạm; dòng của cả đơn vị sự nghiệp ghi Trung tâm. Quản trị ghi',
  },
  {
    sound: counted('Đạt chất lượng', 'Nhiệm vụ trong kế hoạch đã xong và đạt chất lượng', {
      ...assigned,
      planned: 'Có',
      done: '<>',
      quality: 'Có',
    }),
    unplanned: counted('Nhiệm vụ đột xuất', 'Nhiệm vụ ngoài kế hoạch, không kể nhiệm vụ đã hủy', unplanned),
    unplannedDone: counted('Hoàn thành đột xuất', 'Trong đó đã có ngày hoàn thành', {
      ...unplanned,
      done: '<>',
    }),
    ...surveyColumns,
    mended: {
      header: 'Đã khắc phục hạn chế',
      choices: [...YES_NO, 'Không áp dụng'],
      note: 'Có nếu mọi hạn chế của kỳ trước đã khắc phục; không có hạn chế nào thì Không áp dụng (Điều 7 khoản 1). Quản trị ghi',
    },
    wrongdoing: {
      header: 'Sai phạm đã kết luận',
      choices: YES_NO,
      note: 'Có nếu đơn vị có sai phạm đã được kết luận; không thì Không (Điều 7 khoản 4). Quản trị ghi',
    },
    failed: {
      header: 'Đơn vị không hoàn thành',
      holds: 'number',
      onlyFor: 'center',
      note: 'Chỉ dòng Trung tâm: số đơn vị trực thuộc xếp loại Không hoàn thành nhiệm vụ, 0 nếu không có (Điều 7 khoản 1). Quản trị ghi',
    },
    ...letteredColumns(unitGeneral, 'Điều 5'),
    ...letteredColumns(unitResults, 'Điều 6'),
    disagreement: disagreement([...headersOf(unitGeneral), ...headersOf(unitResults)]),
  },
);
