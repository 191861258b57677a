import type { Change } from '../sheet/Change.ts';
import type { Protections } from './Protections.ts';

/** What a mutation of the engine says about its place. */
interface Place {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** Whether a person may make this change in a window. */
export function mayChange(protections: Protections, user: string, { id, params }: Change): boolean {
  const { subUnitId: tab, cellValue } = params as Place;
  if (tab === undefined) return true;
  if (id !== 'sheet.mutation.set-range-values') return protections.canEdit(user, tab);
  return Object.entries(cellValue ?? {}).every(([row, cells]) =>
    Object.keys(cells ?? {}).every(column =>
      protections.canEdit(user, tab, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    ),
  );
}
