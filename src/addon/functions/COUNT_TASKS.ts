import { countTasks } from '../../domain/counting/countTasks.ts';
import type { Cell, ResultCell } from '../../domain/text/Cell.ts';
import type { CellFunction } from './CellFunction.ts';
import { asRange, given } from './given.ts';
import { keysParameter } from './parameters.ts';

export function COUNT_TASKS(keys: Cell, tasks: Cell, counts?: Cell): ResultCell[][] {
  return countTasks(asRange(keys), asRange(tasks), given(counts));
}

export const descriptor: CellFunction = {
  name: 'COUNT_TASKS',
  summary: {
    vi: 'Đếm nhiệm vụ của từng người hoặc từng đơn vị: được giao, hoàn thành, đúng hạn, vượt tiến độ; hoặc cộng hệ số của chúng.',
    en: 'Counts the tasks of each person or unit: assigned, completed, on time, early; or adds up their weights.',
  },
  parameters: [
    keysParameter,
    {
      name: 'tasks',
      vi: "tab Nhiệm vụ, gồm cả dòng tiêu đề, ví dụ 'Nhiệm vụ'!A1:K",
      en: "the tasks with their header row, e.g. 'Nhiệm vụ'!A1:K",
    },
    {
      name: 'counts',
      optional: true,
      vi: 'các số cần đếm, cách nhau bằng dấu ; (để trống: bốn số đầu). Có cột Hệ số, Số lần lỗi, Số lần chậm thì thêm khối lượng; khối lượng hoàn thành; chất lượng; tiến độ (mỗi lần trừ 25%, hoặc ghi: tiến độ trừ 20%)',
      en: 'the counts wanted, separated by ; (empty: the first four). The other four need the columns Hệ số, Số lần lỗi, Số lần chậm; the last two lose 25% each time, or as in: tiến độ trừ 20%',
    },
  ],
  returns: {
    vi: 'Một dòng tiêu đề rồi mỗi mã một dòng, mỗi số đếm một cột.',
    en: 'A header row, then one row per key and one column per count.',
  },
  example: `=COUNT_TASKS('Cán bộ'!A1:A; 'Nhiệm vụ'!A1:K; "được giao; vượt tiến độ")`,
};
