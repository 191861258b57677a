import { chosenFrom } from '../criteria/chosenFrom.ts';
import type { Cell, Range, ResultCell } from '../text/Cell.ts';
import { fold } from '../text/fold.ts';
import type { Day } from '../text/parseDate.ts';
import { quote } from '../text/quote.ts';
import { cellText, readCell, readYes } from '../text/readCell.ts';
import { CountedTable } from './CountedTable.ts';
import { KeyColumn, keyTitles } from './KeyColumn.ts';
import { type FigureColumn, figureColumns, plainCounts, type Task, taskCounts } from './taskCounts.ts';

/** The columns that say when a task has to be completed, and when it was. */
export const taskDays = ['Hạn', 'Ngày hoàn thành'] as const;

const columns = [...taskDays, 'Đạt chất lượng', 'Hiệu quả', 'Thuộc kế hoạch', 'Trạng thái'] as const;

/**
 * Counts the tasks of each key: assigned by plan and not cancelled; of those completed, completed on or before the
 * deadline day, completed before it with quality and effect; their weights, and those of completed ones less a share each
 * time one was late or faulty. A row without any date, person and unit is not there. A task that cannot be read is a fault in
 * the rows of its keys; a missing column is a TableFault. Without `wanted`, the first four.
 */
export function countTasks(keys: Range, tasks: Range, wanted?: Cell): ResultCell[][] {
  const column = new KeyColumn(keys);
  const key = keyTitles[column.side];
  const chosen = chosenFrom(wanted, taskCounts, plainCounts, 'counts');
  const weighed = figureColumns.filter(name => chosen.some(({ needs }) => needs.includes(name)));
  const needed = [...columns, ...weighed];
  const table = new CountedTable(tasks, 'Nhiệm vụ', [key, ...needed], Object.values(keyTitles));
  const begun = [...taskDays, ...Object.values(keyTitles)]
    .map(name => table.find(name))
    .filter(place => place !== undefined);
  const at = new Map(needed.map(name => [name, table.column(name)]));
  return column.count(chosen, table, key, cells =>
    begun.every(place => cellText(cells[place]) === '')
      ? undefined
      : readTask(name => cells[at.get(name)!], weighed),
  );
}

/** Undefined for a task that is not counted, a text for one that cannot be read. */
function readTask(
  cell: (name: (typeof columns)[number] | FigureColumn) => Cell,
  weighed: readonly FigureColumn[],
): Task | string | undefined {
  const state = fold(cellText(cell('Trạng thái')));
  if (state === 'da huy' || state === 'huy') return undefined;
  const [planned, quality, effect] = (['Thuộc kế hoạch', 'Đạt chất lượng', 'Hiệu quả'] as const).map(name => {
    const found = readYes(cell(name));
    return typeof found === 'string' ? `«${name}»: ${found}` : found;
  });
  const [due, done] = taskDays.map(name => readDay(name, cell(name)));
  if (planned === false) return undefined;
  for (const found of [planned, due, done, quality, effect]) if (typeof found === 'string') return found;
  const day = (found: typeof due) => (typeof found === 'number' ? found : Number.NaN);
  if (done === undefined && (state === 'hoan thanh' || state === 'da hoan thanh'))
    return '«Ngày hoàn thành»: trạng thái là hoàn thành nhưng chưa có ngày. Ghi ngày hoàn thành';
  const figures: Partial<Record<FigureColumn, number>> = {};
  for (const name of weighed) {
    const found = readFigure(name, cell(name));
    if (typeof found === 'string') return found;
    figures[name] = found;
  }
  return { due: day(due), done: day(done), sound: quality === true && effect === true, figures };
}

/** A weight, 1 where there is none, or how many times, 0 where nothing stands; else why it is neither. */
function readFigure(name: FigureColumn, cell: Cell): number | string {
  const isWeight = name === 'Hệ số';
  const datum = readCell(cell);
  if (datum.kind === 'blank' || datum.kind === 'notApplicable') return isWeight ? 1 : 0;
  if (datum.kind === 'number' && datum.value >= 0 && (isWeight || Number.isInteger(datum.value)))
    return datum.value;
  const what = isWeight ? 'số từ 0 trở lên' : 'số lần (0, 1, 2…)';
  const fix = isWeight
    ? 'Ghi số, ví dụ 1,5; để trống là 1'
    : 'Ghi số nguyên; để trống là 0; không ghi lần có nguyên nhân khách quan';
  const why = datum.kind === 'fault' ? datum.why : `${quote(cellText(cell))} không phải là ${what}`;
  return `«${name}»: ${why}. ${fix}`;
}

function readDay(name: string, cell: Cell): Day | string | undefined {
  const datum = readCell(cell);
  if (datum.kind === 'date') return datum.day;
  if (datum.kind === 'blank' || datum.kind === 'notApplicable') return undefined;
  const why =
    datum.kind === 'fault' ? datum.why : `${quote(cellText(cell))} không phải là ngày. Viết ngày/tháng/năm`;
  return `«${name}»: ${why}`;
}
