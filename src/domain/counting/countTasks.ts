import { chosenFrom } from '../criteria/chosenFrom.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import { Names } from '../text/Names.ts';
import type { Day } from '../text/parseDate.ts';
import { quote } from '../text/quote.ts';
import { cellText, readCell, readYes } from '../text/readCell.ts';
import { CountedTable } from './CountedTable.ts';
import { type Counter, KeyColumn, keyTitles } from './KeyColumn.ts';

const columns = [
  'Hạn',
  'Ngày hoàn thành',
  'Đạt chất lượng',
  'Hiệu quả',
  'Thuộc kế hoạch',
  'Trạng thái',
] as const;

/** A task (nhiệm vụ) as far as it is counted: it was assigned by plan and not cancelled. */
interface Task {
  /** NaN where there is none. */
  readonly due: Day;
  readonly done: Day;
  readonly sound: boolean;
}

const counts: readonly Counter<Task>[] = [
  { name: 'Được giao', of: () => true },
  { name: 'Hoàn thành', of: task => !Number.isNaN(task.done) },
  { name: 'Đúng hạn', of: ({ done, due }) => done <= due },
  { name: 'Vượt tiến độ', of: ({ done, due, sound }) => done < due && sound },
];

const countNames = new Names(counts.map(count => [count.name, count]));

/**
 * Counts the tasks of each key: assigned by plan and not cancelled; of those completed, completed on or before the
 * deadline day, completed before it with quality and effect. A row without any date, person and unit is not there. A task
 * that cannot be read is a fault in the rows of its keys; a missing column is a TableFault. Without `wanted`, all four.
 */
export function countTasks(keys: Range, tasks: Range, wanted?: Cell): ResultCell[][] {
  const column = new KeyColumn(keys);
  const key = keyTitles[column.side];
  const table = new CountedTable(tasks, 'Nhiệm vụ', [key, ...columns], Object.values(keyTitles));
  const begun = ['Hạn', 'Ngày hoàn thành', ...Object.values(keyTitles)]
    .map(name => table.find(name))
    .filter(place => place !== undefined);
  const at = new Map(columns.map(name => [name, table.column(name)]));
  const chosen = chosenFrom(wanted, countNames, counts, 'counts');
  return column.count(chosen, table, key, cells =>
    begun.every(place => cellText(cells[place]) === '') ? undefined : readTask(name => cells[at.get(name)!]),
  );
}

/** Undefined for a task that is not counted, a text for one that cannot be read. */
function readTask(cell: (name: (typeof columns)[number]) => Cell): Task | string | undefined {
  const state = fold(cellText(cell('Trạng thái')));
  if (state === 'da huy' || state === 'huy') return undefined;
  const [planned, quality, effect] = (['Thuộc kế hoạch', 'Đạt chất lượng', 'Hiệu quả'] as const).map(name => {
    const found = readYes(cell(name));
    return typeof found === 'string' ? `«${name}»: ${found}` : found;
  });
  const [due, done] = (['Hạn', 'Ngày hoàn thành'] as const).map(name => readDay(name, cell(name)));
  if (planned === false) return undefined;
  for (const found of [planned, due, done, quality, effect]) if (typeof found === 'string') return found;
  const day = (found: typeof due) => (typeof found === 'number' ? found : Number.NaN);
  if (done === undefined && (state === 'hoan thanh' || state === 'da hoan thanh'))
    return '«Ngày hoàn thành»: trạng thái là hoàn thành nhưng chưa có ngày. Ghi ngày hoàn thành';
  return { due: day(due), done: day(done), sound: quality === true && effect === true };
}

function readDay(name: string, cell: Cell): Day | string | undefined {
  const datum = readCell(cell);
  if (datum.kind === 'date') return datum.day;
  if (datum.kind === 'blank' || datum.kind === 'notApplicable') return undefined;
  const why =
    datum.kind === 'fault' ? datum.why : `${quote(cellText(cell))} không phải là ngày. Viết ngày/tháng/năm`;
  return `«${name}»: ${why}`;
}
