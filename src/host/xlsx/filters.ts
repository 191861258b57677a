import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { Sheet } from 'hucre/xlsx';
import { type CellSpan, readRanges, spanName } from '../sheet/address.ts';

/*
 * The filter of a tab, for the engine and for a file. Here a file knows filters by value alone, and marks the rows that are out as
 * hidden; the engine keeps these apart from rows that people hide.
 */

export function fromFileFilter({ autoFilter, rows, rowDefs }: Sheet): IAutoFilter | undefined {
  const [ref] = readRanges(autoFilter?.range ?? '');
  if (!ref) return undefined;
  const [hidden, seen] = [true, false].map(is =>
    rowsBelow(ref).filter(row => (rowDefs?.get(row)?.hidden === true) === is),
  ) as [number[], number[]];
  const filterColumns = (autoFilter?.columns ?? []).flatMap(({ colIndex, filters = [] }) => {
    const colId = ref.startColumn + colIndex;
    // The reader does not tell whether blank cells pass: they do where one is seen.
    const blank = seen.some(row => (rows[row]?.[colId] ?? '') === '');
    const values = { filters: filters.filter(Boolean), ...(blank ? { blank: true as const } : {}) };
    return filters.length > 0 ? [{ colId, filters: values }] : [];
  });
  return { ref, filterColumns, cachedFilteredOut: filterColumns.length > 0 ? hidden : [] };
}

/** Whether rows are out for a reason that is not carried over: a condition, a colour. They stay hidden. */
export function losesConditions(sheet: Sheet): boolean {
  const filter = fromFileFilter(sheet);
  return (
    filter?.filterColumns?.length === 0 && rowsBelow(filter.ref).some(row => sheet.rowDefs?.get(row)?.hidden)
  );
}

/** `shown` tells what a cell shows: a condition becomes the values that pass it. */
export function toFileFilter(
  { ref, filterColumns = [], cachedFilteredOut = [] }: IAutoFilter,
  shown: (row: number, column: number) => string,
): NonNullable<Sheet['autoFilter']> {
  const out = new Set(cachedFilteredOut);
  const seen = rowsBelow(ref).filter(row => !out.has(row));
  return {
    range: spanName(ref),
    columns: filterColumns.map(({ colId, filters }) => ({
      colIndex: colId - ref.startColumn,
      filters: filters
        ? [...(filters.filters ?? []), ...(filters.blank ? [''] : [])]
        : [...new Set(seen.map(row => shown(row, colId)))],
    })),
  };
}

/** The rows below the header of a filter. */
function rowsBelow({ startRow, endRow }: CellSpan): number[] {
  return Array.from({ length: Math.max(0, endRow - startRow) }, (_, at) => startRow + 1 + at);
}
