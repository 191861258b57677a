import type { OpenTask } from '../../domain/overview/Facts.ts';
import { fold } from '../../domain/text/fold.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { tasksTab } from '../../tabs/tasks.ts';
import { dayIn } from '../register/shown.ts';
import { Table } from '../sheet/Table.ts';

const CLOSED = new Set(['da huy', 'huy', 'hoan thanh', 'da hoan thanh']);

/** Tasks without a day of completion that are not said to be finished or cancelled. */
export function readOpenTasks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly OpenTask[] {
  const table = Table.of(spreadsheet, tasksTab);
  const [code, name, unit, people, due, done, state] = table.places([
    'code',
    'name',
    'unit',
    'people',
    'due',
    'done',
    'state',
  ]);
  return table.rows
    .filter(
      row =>
        (cellText(row[code]) !== '' || cellText(row[name]) !== '') &&
        cellText(row[done]) === '' &&
        !CLOSED.has(fold(cellText(row[state]))),
    )
    .map(row => ({
      code: cellText(row[code]),
      name: cellText(row[name]),
      unit: cellText(row[unit]),
      people: cellText(row[people]),
      due: dayIn(row[due]),
    }));
}
