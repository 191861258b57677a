import * as z from 'zod/mini';
import { text } from './shapes.ts';
import type { Touched } from './touched.ts';
import type { WorkbookView } from './WorkbookView.ts';

/** A mutation that a window may send: what it is made of, what it touches, and what else must be true of it. */
export interface Mutation {
  readonly schema: z.ZodMiniObject;
  /** In places that the workbook must have. */
  readonly touches: (params: never, workbook: WorkbookView) => readonly Touched[];
  /** Wherever something was until now, or is only spoken of. */
  readonly leaves?: (params: never, workbook: WorkbookView) => readonly Touched[];
  readonly fits?: (params: never, workbook: WorkbookView) => boolean;
  /** Univer takes away what belongs to a tab when the tab itself is gone. */
  readonly comesAfterItsTab?: true;
}

export function mutation<Schema extends z.ZodMiniObject>(
  schema: Schema,
  touches: (params: z.infer<Schema>, workbook: WorkbookView) => readonly Touched[],
  more: {
    readonly leaves?: (params: z.infer<Schema>, workbook: WorkbookView) => readonly Touched[];
    readonly fits?: (params: z.infer<Schema>, workbook: WorkbookView) => boolean;
    readonly comesAfterItsTab?: true;
  } = {},
): Mutation {
  return { schema, touches, ...more };
}

/** What every mutation says: the workbook, and the command that it belongs to. */
const common = { unitId: text, trigger: z.optional(text) };

export const onBook = <Shape extends z.core.$ZodShape>(shape: Shape) => z.object({ ...common, ...shape });

/** Parameters that name a tab, which must be there. */
export const onTab = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.object({ ...common, subUnitId: text, ...shape });
