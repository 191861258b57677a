import type { PlainCell, PlainTab, PlainValue } from '../../contract/Workbook.ts';
import { formulaOf } from './formulaOf.ts';
import type { TypedRow } from './sample/people.ts';
import type { Column, Tab } from './Tab.ts';
import { resultColumns } from './tabs/resultColumns.ts';

/**
 * A tab with its header, notes and rows; `result` is the formula of a result block that begins beside the last column.
 * Where a counting function fills a block, its cells are blank but for the formula at its head: they are calculated.
 */
export function contentOf(tab: Tab, rows: readonly TypedRow[], result?: string): PlainTab {
  const cellAt = (column: Column, value: PlainValue, row: number): PlainCell => {
    const formula = formulaOf(tab, column, row, rows.length);
    const counted = column.source?.kind === 'block' || column.source?.kind === 'spill';
    return {
      value: counted ? null : value,
      ...(formula === undefined ? {} : { formula }),
      ...(column.format === undefined || row === 1 ? {} : { format: column.format }),
    };
  };
  const header = tab.columns.map(column => cellAt(column, column.header, 1));
  const results = result === undefined ? [] : resultColumns;
  const pending = results.map(
    ({ format }): PlainCell => ({ value: null, ...(format === undefined ? {} : { format }) }),
  );
  const body = rows.map((row, at) => [
    ...tab.columns.map(column => cellAt(column, row[column.header] ?? null, at + 2)),
    ...pending,
  ]);
  const block: PlainCell[] = result === undefined ? [] : [{ value: null, formula: result }];
  return {
    name: tab.name,
    ...(tab.namedRange === undefined ? {} : { namedRange: tab.namedRange }),
    cells: [[...header, ...block], ...body],
    notes: [...tab.columns, ...results].map(column => column.note),
    frozenRows: 1,
    widths: [...tab.columns, ...results].map(column => column.width ?? 12),
  };
}
