import type { OpenTask } from '../../domain/overview/Facts.ts';
import { fold } from '../../domain/text/fold.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { Table } from '../sheet/Table.ts';
import { dayIn } from './dayIn.ts';

const CLOSED = new Set(['da huy', 'huy', 'hoan thanh', 'da hoan thanh']);

/** Tasks without a day of completion that are not said to be finished or cancelled. */
export function readOpenTasks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly OpenTask[] {
  return openTasksIn(Table.of(spreadsheet, tasksTab)).map(({ at: _, ...task }) => task);
}

/** The same of a table that was read, with the rows in which they stand. */
export function openTasksIn(
  table: Table<keyof typeof tasksTab.columns>,
): readonly (OpenTask & { readonly at: number })[] {
  const [code, name, unit, people, due, done, state] = table.places([
    'code',
    'name',
    'unit',
    'people',
    'due',
    'done',
    'state',
  ]);
  return table.rows.flatMap((row, at) => {
    const isOpen =
      (cellText(row[code]) !== '' || cellText(row[name]) !== '') &&
      cellText(row[done]) === '' &&
      !CLOSED.has(fold(cellText(row[state])));
    if (!isOpen) return [];
    return [
      {
        at,
        code: cellText(row[code]),
        name: cellText(row[name]),
        unit: cellText(row[unit]),
        people: cellText(row[people]),
        due: dayIn(row[due]),
      },
    ];
  });
}
