import * as z from 'zod/mini';
import type { CellSpan } from '../sheet/address.ts';
import { type Mutation, mutation, onTab } from './Mutation.ts';
import { flag, forLines, index, lines, range } from './shapes.ts';
import { linesOf, MOST_CELLS } from './touched.ts';
import type { WorkbookView } from './WorkbookView.ts';

/** What tells rows from columns; `keys` are those of parameters. */
const KINDS = {
  rows: { first: 'startRow', last: 'endRow', others: 'columns', keys: ['rowInfo', 'rowData', 'rowCount'] },
  columns: {
    first: 'startColumn',
    last: 'endColumn',
    others: 'rows',
    keys: ['colInfo', 'columnData', 'columnCount'],
  },
} as const;

/** A parameter whose name depends on the kind. */
const named = (key: string, schema: z.ZodMiniType): object => ({ [key]: schema });

/** The mutations that rows and columns have in common. */
function of(kind: keyof typeof KINDS) {
  const { first, last, others, keys } = KINDS[kind];
  const [info, data, count] = keys;
  const countOf = (one: CellSpan) => one[last] - one[first] + 1;
  const touch = (tab: string, workbook: WorkbookView, at: number, many: number) =>
    linesOf(kind, tab, workbook.size(tab), at, many);
  const hasRoom = (more: number, tab: string, workbook: WorkbookView) => {
    const size = workbook.size(tab);
    return (size[kind] + more) * size[others] <= MOST_CELLS;
  };
  const given = (params: object, key: string) => (params as Record<string, unknown>)[key];
  const counted = (params: object) => given(params, count) as number;
  const each = (more: object = {}) =>
    mutation(onTab({ ranges: z.array(range), ...more }), ({ subUnitId: tab, ranges }, workbook) => [
      { tab },
      ...ranges.map(one => touch(tab, workbook, one[first], countOf(one))),
    ]);
  return {
    each,
    // Between the lines of a protected area, not before or behind it.
    insert: mutation(
      onTab({ range, ...named(info, z.optional(lines)) }),
      ({ subUnitId: tab, range: one }, workbook) => [{ tab }, touch(tab, workbook, one[first], 0)],
      { fits: (params, workbook) => hasRoom(countOf(params.range), params.subUnitId, workbook) },
    ),
    remove: mutation(
      onTab({ range }),
      ({ subUnitId: tab, range: one }, workbook) => [{ tab }, touch(tab, workbook, one[first], countOf(one))],
      { fits: (params, workbook) => countOf(params.range) < workbook.size(params.subUnitId)[kind] },
    ),
    // All that lies between the two places moves.
    move: mutation(
      onTab({ sourceRange: range, targetRange: range }),
      ({ subUnitId: tab, sourceRange, targetRange }, workbook) => {
        const [from, to] = [sourceRange[first], targetRange[first]];
        const [start, end] = [Math.min(from, to), Math.max(sourceRange[last], to - 1)];
        return [{ tab }, touch(tab, workbook, start, end - start + 1)];
      },
    ),
    data: mutation(onTab({ ...named(data, lines) }), ({ subUnitId: tab, ...params }, workbook) => [
      { tab },
      ...Object.keys(given(params, data) as object).map(at => touch(tab, workbook, Number(at), 1)),
    ]),
    // What is cut off, if anything.
    count: mutation(
      onTab({ ...named(count, index.check(z.minimum(1))) }),
      ({ subUnitId: tab, ...params }, workbook) => {
        const known = workbook.size(tab)[kind];
        const left = Math.min(counted(params), known);
        return [{ tab }, touch(tab, workbook, left, known - left)];
      },
      {
        fits: ({ subUnitId: tab, ...params }, workbook) =>
          hasRoom(counted(params) - workbook.size(tab)[kind], tab, workbook),
      },
    ),
  };
}

const [rows, columns] = [of('rows'), of('columns')];

/** What puts rows and columns in, takes them out, moves them and makes them look. */
export const lineMutations: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.insert-row': rows.insert,
  'sheet.mutation.insert-col': columns.insert,
  'sheet.mutation.remove-rows': rows.remove,
  'sheet.mutation.remove-col': columns.remove,
  'sheet.mutation.move-rows': rows.move,
  'sheet.mutation.move-columns': columns.move,
  'sheet.mutation.set-row-hidden': rows.each(),
  'sheet.mutation.set-row-visible': rows.each(),
  'sheet.mutation.set-col-hidden': columns.each(),
  'sheet.mutation.set-col-visible': columns.each(),
  'sheet.mutation.set-row-data': rows.data,
  'sheet.mutation.set-col-data': columns.data,
  'sheet.mutation.set-worksheet-row-height': rows.each({ rowHeight: forLines }),
  'sheet.mutation.set-worksheet-row-is-auto-height': rows.each({ autoHeightInfo: z.union([flag, forLines]) }),
  'sheet.mutation.set-worksheet-col-width': columns.each({ colWidth: forLines }),
  'sheet.mutation.set-worksheet-row-count': rows.count,
  'sheet.mutation.set-worksheet-column-count': columns.count,
};
