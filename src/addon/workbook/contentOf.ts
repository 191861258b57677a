import { formulaOf } from './formulaOf.ts';
import type { TypedRow } from './sample/TypedRow.ts';
import type { Column, Tab } from './Tab.ts';
import type { ColumnContent, TabContent } from './TabContent.ts';
import { resultColumns } from './tabs/resultColumns.ts';

/**
 * A tab with its header, notes and rows; `result` is the formula of a result block that begins beside the last column.
 * Where a function fills a block, its cells are blank but for the formula at its head.
 */
export function contentOf(tab: Tab, rows: readonly TypedRow[], result?: string): TabContent {
  const blank = (columns: readonly Column[]) => columns.map(() => '');
  const results = result === undefined ? [] : resultColumns;
  const header = tab.columns.map(column =>
    column.source?.kind === 'spill' ? '' : (formulaOf(tab, column, 1) ?? column.header),
  );
  const block = result === undefined ? [] : [result, ...blank(results.slice(1))];
  const body = rows.map((row, at) => [
    ...tab.columns.map(column => formulaOf(tab, column, at + 2) ?? row[column.header] ?? ''),
    ...blank(results),
  ]);
  return {
    name: tab.name,
    audience: tab.audience,
    namedRange: tab.namedRange,
    rows: tab.rows,
    ...(tab.frozenColumns === undefined ? {} : { frozenColumns: tab.frozenColumns }),
    columns: [...tab.columns.map(columnContent), ...results.map(resultContent)],
    values: [[...header, ...block], ...body],
    ...(result === undefined ? {} : { results: { from: tab.columns.length, count: results.length } }),
  };
}

/** What a drop-down shows beside its text, in letters. */
const ARROW = 7;

function columnContent({ note, width = 12, format, choices, source, hidden }: Column): ColumnContent {
  const widest = choices && !('tab' in choices) ? Math.max(...choices.map(one => one.length)) + ARROW : 0;
  return {
    note,
    width: Math.max(width, widest),
    ...(format === undefined ? {} : { format }),
    ...(choices === undefined ? {} : { choices }),
    ...(source === undefined ? {} : { calculated: true }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function resultContent(column: Column): ColumnContent {
  return { ...columnContent(column), calculated: true };
}
