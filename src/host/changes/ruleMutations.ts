import * as z from 'zod/mini';
import type { CellSpan } from '../sheet/address.ts';
import { type Mutation, mutation, onBook, onTab } from './Mutation.ts';
import { condition, index, text, validation, validationUpdate } from './shapes.ts';
import { areaOf, type Touched } from './touched.ts';

const areas = (tab: string, ranges: readonly CellSpan[]): Touched[] =>
  ranges.map(one => ({ ...areaOf(tab, one), reachesOut: true }));
const anchor = z.object({ id: text, type: z.enum(['before', 'after', 'self']) });
const source = z.optional(text);
const oneOrMore = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.array(schema)]);
const name = onBook({
  ...{ id: text, name: text, formulaOrRefString: text },
  ...{ comment: z.optional(text), localSheetId: z.optional(text), hidden: z.optional(z.boolean()) },
  formulaOrRefStringWithPrefix: z.optional(text),
});
const nameSet = mutation(name, () => [], {
  leaves: (params, workbook) => [
    ...workbook.named(params.id),
    ...workbook.reference(params.formulaOrRefString),
  ],
});

/** What says how cells look or what may stand in them, and what names them: it touches the cells that it is said of. */
export const ruleMutations: Readonly<Record<string, Mutation>> = {
  'sheet.mutation.add-conditional-rule': mutation(onTab({ rule: condition }), ({ subUnitId, rule }) =>
    areas(subUnitId, rule.ranges),
  ),
  'sheet.mutation.set-conditional-rule': mutation(
    onTab({ cfId: z.optional(text), rule: condition }),
    ({ subUnitId, rule }) => areas(subUnitId, rule.ranges),
    {
      leaves: ({ subUnitId, cfId, rule }, workbook) => [
        ...workbook.condition(subUnitId, cfId),
        ...workbook.condition(subUnitId, rule.cfId),
      ],
    },
  ),
  'sheet.mutation.delete-conditional-rule': mutation(onTab({ cfId: text }), () => [], {
    leaves: ({ subUnitId, cfId }, workbook) => workbook.condition(subUnitId, cfId),
    comesAfterItsTab: true,
  }),
  'sheet.mutation.move-conditional-rule': mutation(onTab({ start: anchor, end: anchor }), () => [], {
    leaves: ({ subUnitId, start }, workbook) => workbook.condition(subUnitId, start.id),
  }),
  'data-validation.mutation.addRule': mutation(
    onTab({ rule: oneOrMore(validation), index: z.optional(index), source }),
    ({ subUnitId, rule }) => [rule].flat().flatMap(({ ranges }) => areas(subUnitId, ranges)),
  ),
  'data-validation.mutation.updateRule': mutation(
    onTab({ ruleId: text, payload: validationUpdate, source }),
    ({ subUnitId, payload: { payload } }) =>
      areas(subUnitId, Array.isArray(payload) ? payload : (payload.ranges ?? [])),
    { leaves: ({ subUnitId, ruleId }, workbook) => workbook.validation(subUnitId, ruleId) },
  ),
  'data-validation.mutation.removeRule': mutation(onTab({ ruleId: oneOrMore(text), source }), () => [], {
    leaves: ({ subUnitId, ruleId }, workbook) =>
      [ruleId].flat().flatMap(id => workbook.validation(subUnitId, id)),
    comesAfterItsTab: true,
  }),
  'formula.mutation.set-defined-name': nameSet,
  'formula.mutation.remove-defined-name': nameSet,
};
