import * as z from 'zod/mini';
import type { Book } from './Book.ts';
import { type Mutation, mutation, onTab } from './Mutation.ts';
import { flag, forLines, index, lines, type Range, range } from './shapes.ts';
import { columnsOf, MOST_CELLS, rowsOf, type Touched } from './touched.ts';

const whole = (tab: string): Touched => ({ tab });
const rows = (tab: string, { startRow, endRow }: Pick<Range, 'startRow' | 'endRow'>, book: Book) =>
  rowsOf(tab, book.size(tab), startRow, endRow - startRow + 1);
const columns = (tab: string, { startColumn, endColumn }: Range, book: Book) =>
  columnsOf(tab, book.size(tab), startColumn, endColumn - startColumn + 1);
const rowCount = ({ startRow, endRow }: Range) => endRow - startRow + 1;
const columnCount = ({ startColumn, endColumn }: Range) => endColumn - startColumn + 1;
const hasRoom = (moreRows: number, moreColumns: number, tab: string, book: Book) => {
  const size = book.size(tab);
  return (size.rows + moreRows) * (size.columns + moreColumns) <= MOST_CELLS;
};
const numbers = (keyed: object) => Object.keys(keyed).map(Number);

const onRows = mutation(onTab({ ranges: z.array(range) }), (params, book) => [
  whole(params.subUnitId),
  ...params.ranges.map(one => rows(params.subUnitId, one, book)),
]);
const onColumns = mutation(onTab({ ranges: z.array(range) }), (params, book) => [
  whole(params.subUnitId),
  ...params.ranges.map(one => columns(params.subUnitId, one, book)),
]);

/** What puts rows and columns in, takes them out, moves them and makes them look. */
export const lineMutations: Readonly<Record<string, Mutation>> = {
  // Between the lines of a protected area, not before or behind it.
  'sheet.mutation.insert-row': mutation(
    onTab({ range, rowInfo: z.optional(lines) }),
    ({ subUnitId: tab, range: { startRow } }, book) => [whole(tab), rowsOf(tab, book.size(tab), startRow, 0)],
    { fits: (params, book) => hasRoom(rowCount(params.range), 0, params.subUnitId, book) },
  ),
  'sheet.mutation.insert-col': mutation(
    onTab({ range, colInfo: z.optional(lines) }),
    ({ subUnitId: tab, range: { startColumn } }, book) => [
      whole(tab),
      columnsOf(tab, book.size(tab), startColumn, 0),
    ],
    { fits: (params, book) => hasRoom(0, columnCount(params.range), params.subUnitId, book) },
  ),
  'sheet.mutation.remove-rows': mutation(
    onTab({ range }),
    (params, book) => [whole(params.subUnitId), rows(params.subUnitId, params.range, book)],
    { fits: (params, book) => rowCount(params.range) < book.size(params.subUnitId).rows },
  ),
  'sheet.mutation.remove-col': mutation(
    onTab({ range }),
    (params, book) => [whole(params.subUnitId), columns(params.subUnitId, params.range, book)],
    { fits: (params, book) => columnCount(params.range) < book.size(params.subUnitId).columns },
  ),
  // All that lies between the two places moves.
  'sheet.mutation.move-rows': mutation(
    onTab({ sourceRange: range, targetRange: range }),
    ({ subUnitId: tab, sourceRange, targetRange }, book) => {
      const [from, to] = [sourceRange.startRow, targetRange.startRow];
      const span = { startRow: Math.min(from, to), endRow: Math.max(sourceRange.endRow, to - 1) };
      return [whole(tab), rows(tab, span, book)];
    },
  ),
  'sheet.mutation.move-columns': mutation(
    onTab({ sourceRange: range, targetRange: range }),
    ({ subUnitId: tab, sourceRange, targetRange }, book) => {
      const [from, to] = [sourceRange.startColumn, targetRange.startColumn];
      const end = Math.max(sourceRange.endColumn, to - 1);
      return [
        whole(tab),
        columns(tab, { ...sourceRange, startColumn: Math.min(from, to), endColumn: end }, book),
      ];
    },
  ),
  'sheet.mutation.set-row-hidden': onRows,
  'sheet.mutation.set-row-visible': onRows,
  'sheet.mutation.set-col-hidden': onColumns,
  'sheet.mutation.set-col-visible': onColumns,
  'sheet.mutation.set-row-data': mutation(onTab({ rowData: lines }), ({ subUnitId: tab, rowData }, book) => [
    whole(tab),
    ...numbers(rowData).map(row => rowsOf(tab, book.size(tab), row, 1)),
  ]),
  'sheet.mutation.set-col-data': mutation(
    onTab({ columnData: lines }),
    ({ subUnitId: tab, columnData }, book) => [
      whole(tab),
      ...numbers(columnData).map(column => columnsOf(tab, book.size(tab), column, 1)),
    ],
  ),
  'sheet.mutation.set-worksheet-row-height': mutation(
    onTab({ ranges: z.array(range), rowHeight: forLines }),
    onRows.touches as never,
  ),
  'sheet.mutation.set-worksheet-row-is-auto-height': mutation(
    onTab({ ranges: z.array(range), autoHeightInfo: z.union([flag, forLines]) }),
    onRows.touches as never,
  ),
  'sheet.mutation.set-worksheet-col-width': mutation(
    onTab({ ranges: z.array(range), colWidth: forLines }),
    onColumns.touches as never,
  ),
  // What is cut off, if anything.
  'sheet.mutation.set-worksheet-row-count': mutation(
    onTab({ rowCount: index.check(z.minimum(1)) }),
    ({ subUnitId: tab, rowCount: count }, book) => {
      const size = book.size(tab);
      return [whole(tab), rowsOf(tab, size, Math.min(count, size.rows), Math.max(0, size.rows - count))];
    },
    {
      fits: (params, book) =>
        hasRoom(params.rowCount - book.size(params.subUnitId).rows, 0, params.subUnitId, book),
    },
  ),
  'sheet.mutation.set-worksheet-column-count': mutation(
    onTab({ columnCount: index.check(z.minimum(1)) }),
    ({ subUnitId: tab, columnCount: count }, book) => {
      const size = book.size(tab);
      return [
        whole(tab),
        columnsOf(tab, size, Math.min(count, size.columns), Math.max(0, size.columns - count)),
      ];
    },
    {
      fits: (params, book) =>
        hasRoom(0, params.columnCount - book.size(params.subUnitId).columns, params.subUnitId, book),
    },
  ),
};
