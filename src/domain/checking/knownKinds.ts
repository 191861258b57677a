import type { RowKind } from '../criteria/population.ts';
import { kindsOf } from '../scoring/Rows.ts';

/** Every kind of row whose category is known. */
export const knownKinds: readonly RowKind[] = [...kindsOf.units, ...kindsOf.staff].filter(
  kind => kind.side === 'units' || kind.category !== undefined,
);
