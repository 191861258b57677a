import { TableFault } from '../criteria/TableFault.ts';
import { Names } from '../text/Names.ts';
import type { Day } from '../text/parseDate.ts';
import { parseShare } from '../text/parseShare.ts';
import { quote } from '../text/quote.ts';
import type { Counter } from './KeyColumn.ts';

/** The columns that only some counts need. */
export const figureColumns = ['Hệ số', 'Số lần chậm', 'Số lần lỗi'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** A task (nhiệm vụ) as far as it is counted: it was assigned by plan and not cancelled. */
export interface Task {
  /** NaN where there is none. */
  readonly due: Day;
  readonly done: Day;
  readonly sound: boolean;
  /** What its weight (hệ số) is, how often it was late or faulty without an excuse; of columns that were asked for. */
  readonly figures: Readonly<Partial<Record<FigureColumn, number>>>;
}

/** Something that is counted of tasks, and the columns that it needs beside those of every count. */
export interface TaskCount extends Counter<Task> {
  readonly needs: readonly FigureColumn[];
}

const isDone = ({ done }: Task) => !Number.isNaN(done);
const weight = ({ figures }: Task) => figures['Hệ số']!;
const weightDone = (task: Task) => (isDone(task) ? weight(task) : 0);

/** The counts that a formula gives where none is asked for. */
export const plainCounts: readonly TaskCount[] = [
  { name: 'Được giao', needs: [], of: () => 1 },
  { name: 'Hoàn thành', needs: [], of: task => (isDone(task) ? 1 : 0) },
  { name: 'Đúng hạn', needs: [], of: ({ done, due }) => (done <= due ? 1 : 0) },
  { name: 'Vượt tiến độ', needs: [], of: ({ done, due, sound }) => (done < due && sound ? 1 : 0) },
];

/** The weight of completed tasks, less a share of each for every time that stands in the column, never below 0. */
const reduced = (name: string, times: FigureColumn, share: number): TaskCount => ({
  name,
  needs: ['Hệ số', times],
  of: task => weightDone(task) * Math.max(0, 1 - share * task.figures[times]!),
});

const quality = (share: number) => reduced('Chất lượng', 'Số lần lỗi', share);
const progress = (share: number) => reduced('Tiến độ', 'Số lần chậm', share);

/** The share where none is named. Source: Nghị định 335/2025/NĐ-CP, Điều 14 (cần đối chiếu). */
const USUAL = 0.25;

const counts = new Names(
  [
    ...plainCounts,
    { name: 'Khối lượng', needs: ['Hệ số'], of: weight } as const,
    { name: 'Khối lượng hoàn thành', needs: ['Hệ số'], of: weightDone } as const,
    quality(USUAL),
    progress(USUAL),
  ].map(count => [count.name, count] as const),
);

const withShare = new Names([quality, progress].map(count => [count(USUAL).name, count] as const));

/** The counts by name; a share may follow: `tiến độ trừ 25%`, also as a cell joins it, `tiến độ trừ 0,25`. */
export const taskCounts: Pick<Names<TaskCount>, 'find' | 'help'> = {
  find: name => {
    const [, what = '', written = ''] = /^(.+?) tr[ừu] ?(.*)$/i.exec(name) ?? [];
    const count = withShare.find(what);
    if (!count) return counts.find(name);
    const share = /^\d[\d.,]* ?%?$/.test(written) ? parseShare(written) : undefined;
    if (share !== undefined) return count(share);
    const fault = `mục ${quote(name)} ${written === '' ? 'thiếu tỷ lệ trừ' : 'có tỷ lệ trừ không đọc được'}`;
    throw new TableFault('counts', fault, 'Ghi tỷ lệ từ 0% đến 100% sau chữ trừ, ví dụ tiến độ trừ 25%');
  },
  help: name => counts.help(name),
};
