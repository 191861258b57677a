import * as z from 'zod/mini';
import { type Mutation, mutation, onTab } from './Mutation.ts';
import { index, range, text } from './shapes.ts';

const nullish = <Schema extends z.ZodMiniType>(schema: Schema) => z.optional(z.nullable(schema));
const criteria = z.object({
  colId: index,
  filters: z.optional(z.object({ blank: z.optional(z.literal(true)), filters: z.optional(z.array(text)) })),
  colorFilters: z.optional(z.record(text, z.array(nullish(text)))),
  customFilters: z.optional(
    z.object({
      and: z.optional(z.literal(1)),
      customFilters: z
        .array(z.object({ operator: z.optional(text), val: z.union([text, z.number()]) }))
        .check(z.minLength(1), z.maxLength(2)),
    }),
  ),
});
/** The rows that the window hides: by what it shows, which the host does not know. */
const rows = z.array(index);
const asWhole = (params: { readonly subUnitId: string }) => [{ tab: params.subUnitId }];

/** What shows only some rows of a tab: whoever may change the tab as a whole may do that. */
export const filterMutations: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.set-filter-range': mutation(onTab({ range }), asWhole),
  'sheet.mutation.set-filter-criteria': mutation(
    onTab({ col: index, criteria: z.nullable(criteria), reCalc: z.optional(z.boolean()), rows }),
    asWhole,
    { fits: ({ subUnitId, col }, workbook) => workbook.filters(subUnitId, col) },
  ),
  'sheet.mutation.remove-filter': mutation(onTab({}), asWhole),
  'sheet.mutation.re-calc-filter': mutation(onTab({ rows }), asWhole),
};
