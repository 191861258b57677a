import type { InitiativeFact } from '../../domain/overview/Facts.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import { Table } from '../sheet/Table.ts';
import { dayIn } from './dayIn.ts';

/** All rows of Sáng kiến that have a number or, written by hand, only a title. */
export function readInitiatives(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly InitiativeFact[] {
  const table = Table.of(spreadsheet, initiativesTab);
  const [number, title, unit, authors, state, registered, updated] = table.places([
    'number',
    'title',
    'unit',
    'authors',
    'state',
    'registeredAt',
    'updatedAt',
  ]);
  return table.rows
    .filter(row => cellText(row[number]) !== '' || cellText(row[title]) !== '')
    .map(row => ({
      number: cellText(row[number]),
      title: cellText(row[title]),
      unit: cellText(row[unit]),
      authors: cellText(row[authors]),
      state: cellText(row[state]),
      registered: dayIn(row[registered]),
      updated: dayIn(row[updated]),
    }));
}
