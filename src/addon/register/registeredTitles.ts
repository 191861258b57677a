import type { RegisteredTitle } from '../../domain/initiative/similar/SimilarTitles.ts';
import { initiativesTab } from '../../tabs/initiatives.ts';
import { anybody, nothing, served } from '../call/served.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';

const COLUMNS = ['number', 'title', 'unitName', 'unit', 'state'] as const;

/** The titles that a new one is compared with, without those that were withdrawn. Anybody who may see the sheet may ask. */
export const registeredTitles = served(
  { takes: nothing, by: anybody },
  (spreadsheet): readonly RegisteredTitle[] => {
    const sheet = tabSheet(spreadsheet, initiativesTab);
    const table = Table.columnsOn(sheet, initiativesTab, COLUMNS);
    const [numbers, titles, units, codes, states] = COLUMNS.map(id => table.texts(id)) as unknown as [
      readonly string[],
      readonly string[],
      readonly string[],
      readonly string[],
      readonly string[],
    ];
    return titles
      .map((title, at) => ({
        number: numbers[at]!,
        title,
        unit: units[at]! || codes[at]!,
        state: states[at]!,
      }))
      .filter(({ title, state }) => title !== '' && state !== 'Đã rút');
  },
);
