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
    vi: 'Đếm nhiệm vụ của từng người hoặc từng đơn vị: được giao, hoàn thành, đúng hạn, vượt tiến độ.',
    en: 'Counts the tasks of each person or unit: assigned, completed, on time, early.',
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
      vi: 'các số cần đếm, cách nhau bằng dấu ; (để trống: cả bốn)',
      en: 'the counts wanted, separated by ; (empty: all four)',
    },
  ],
  returns: {
    vi: 'Một dòng tiêu đề rồi mỗi mã một dòng, mỗi số đếm một cột.',
    en: 'A header row, then one row per key and one column per count.',
  },
  example: `=COUNT_TASKS('Cán bộ'!A1:A; 'Nhiệm vụ'!A1:K; "được giao; vượt tiến độ")`,
};
