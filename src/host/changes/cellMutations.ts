import * as z from 'zod/mini';
import { type Mutation, mutation, onBook, onTab } from './Mutation.ts';
import { cells, index, order, range, span, text } from './shapes.ts';
import { areaOf, cellsOf } from './touched.ts';

const ranges = onTab({ ranges: z.array(range) });
const onRanges = mutation(ranges, params => params.ranges.map(one => areaOf(params.subUnitId, one)));
const onRange = mutation(onTab({ range, themeName: text }), params => [
  areaOf(params.subUnitId, params.range),
]);

/** What changes cells where they stand. */
export const cellMutations: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.set-range-values': mutation(onTab({ cellValue: cells }), ({ subUnitId, cellValue }) =>
    cellsOf(subUnitId, cellValue),
  ),
  'sheet.mutation.move-range': mutation(
    onBook({
      ...{ fromRange: span, toRange: span },
      from: z.object({ subUnitId: text, value: cells }),
      to: z.object({ subUnitId: text, value: cells }),
    }),
    ({ from, to, fromRange, toRange }) => [
      { ...areaOf(from.subUnitId, fromRange), reachesOut: true },
      { ...areaOf(to.subUnitId, toRange), reachesOut: true },
      ...cellsOf(from.subUnitId, from.value),
      ...cellsOf(to.subUnitId, to.value),
    ],
  ),
  'sheet.mutation.reorder-range': mutation(
    onTab({ range, order }),
    params => [areaOf(params.subUnitId, params.range)],
    {
      fits: ({ range: { startRow, endRow }, order: rows }) =>
        Object.entries(rows)
          .flat()
          .every(row => startRow <= Number(row) && Number(row) <= endRow),
    },
  ),
  'sheet.mutation.add-worksheet-merge': onRanges,
  'sheet.mutation.remove-worksheet-merge': onRanges,
  'sheet.mutation.remove.numfmt': onRanges,
  'sheet.mutation.set.numfmt': mutation(
    onTab({
      values: z.record(text, z.object({ ranges: z.array(range) })),
      refMap: z.record(text, z.object({ pattern: text })),
    }),
    ({ subUnitId, values }) =>
      Object.values(values).flatMap(one => one.ranges.map(part => areaOf(subUnitId, part))),
    { fits: ({ values, refMap }) => Object.keys(values).every(id => id in refMap) },
  ),
  'sheet.mutation.set-worksheet-range-theme-style': onRange,
  'sheet.mutation.remove-worksheet-range-theme-style': onRange,
  // Follows from what was typed: the height that a text needs.
  'sheet.mutation.set-worksheet-row-auto-height': mutation(
    onTab({ rowsAutoHeightInfo: z.array(z.object({ row: index, autoHeight: z.optional(z.number()) })) }),
    () => [],
  ),
};
