import * as z from 'zod/mini';
import { type Mutation, mutation, onBook, onTab } from './Mutation.ts';
import { flag, index, sheet, styled, text } from './shapes.ts';
import { linesOf, MOST_CELLS, type Touched } from './touched.ts';
import type { WorkbookView } from './WorkbookView.ts';

const asWhole = (params: { readonly subUnitId: string }): Touched[] => [{ tab: params.subUnitId }];
const withCells = ({ subUnitId: tab }: { readonly subUnitId: string }, workbook: WorkbookView): Touched[] => {
  const size = workbook.size(tab);
  return [{ tab }, linesOf('rows', tab, size, 0, size.rows)];
};
const others = (tab: string, workbook: WorkbookView) => workbook.tabs.filter(({ id }) => id !== tab);
const isNew = (name: string, among: WorkbookView['tabs']) =>
  among.every(one => one.name.toLowerCase() !== name.toLowerCase());

/** What makes tabs, takes them away and shows them. */
export const tabMutations: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.insert-sheet': mutation(
    onBook({ index, sheet, styles: z.optional(z.record(text, styled)) }),
    () => [],
    {
      fits: (params, workbook) =>
        params.index <= workbook.tabs.length &&
        !workbook.has(params.sheet.id) &&
        isNew(params.sheet.name, workbook.tabs) &&
        params.sheet.rowCount * params.sheet.columnCount <= MOST_CELLS,
    },
  ),
  'sheet.mutation.remove-sheet': mutation(onTab({ subUnitName: z.optional(text) }), withCells, {
    fits: (params, workbook) => others(params.subUnitId, workbook).some(tab => !tab.isHidden),
  }),
  'sheet.mutation.set-worksheet-name': mutation(onTab({ name: text.check(z.minLength(1)) }), asWhole, {
    fits: (params, workbook) => isNew(params.name, others(params.subUnitId, workbook)),
  }),
  'sheet.mutation.set-worksheet-order': mutation(onTab({ fromOrder: index, toOrder: index }), asWhole, {
    fits: ({ subUnitId, fromOrder, toOrder }, { tabs }) =>
      tabs[fromOrder]?.id === subUnitId && toOrder < tabs.length,
  }),
  'sheet.mutation.set-worksheet-hidden': mutation(onTab({ hidden: flag }), asWhole),
  'sheet.mutation.set-tab-color': mutation(onTab({ color: z.optional(z.nullable(text)) }), asWhole),
  'sheet.mutation.set-frozen': mutation(
    onTab({
      ...{ startRow: z.int(), startColumn: z.int(), xSplit: index, ySplit: index },
      resetScroll: z.optional(z.boolean()),
    }),
    asWhole,
    {
      fits: ({ subUnitId, startRow, startColumn, xSplit, ySplit }, workbook) => {
        const { rows, columns } = workbook.size(subUnitId);
        return startRow < rows && startColumn < columns && ySplit < rows && xSplit < columns;
      },
    },
  ),
  'sheet.mutation.toggle-gridlines': mutation(onTab({ showGridlines: flag }), asWhole),
  'sheet.mutation.set-gridlines-color': mutation(onTab({ color: z.optional(text) }), asWhole),
  'sheet.mutation.set-worksheet-default-style': mutation(onTab({ defaultStyle: styled }), withCells),
  // Tells only that a copied tab has all its cells.
  'sheet.mutation.copy-worksheet-end': mutation(onTab({}), () => []),
};
