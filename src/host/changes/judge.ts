import * as z from 'zod/mini';
import type { Protections } from '../server/Protections.ts';
import type { Change } from '../sheet/Change.ts';
import { isStructural } from '../sheet/Change.ts';
import { cellMutations } from './cellMutations.ts';
import { filterMutations } from './filterMutations.ts';
import { lineMutations } from './lineMutations.ts';
import type { Mutation } from './Mutation.ts';
import { ruleMutations } from './ruleMutations.ts';
import { tabMutations } from './tabMutations.ts';
import { MOST_CELLS, type Touched } from './touched.ts';
import type { WorkbookView } from './WorkbookView.ts';

/** All that a window may send. A mutation that is not here is not made, whatever Univer comes to know. */
export const mutations: ReadonlyMap<string, Mutation> = new Map(
  [cellMutations, lineMutations, tabMutations, ruleMutations, filterMutations].flatMap(some =>
    Object.entries(some),
  ),
);

/** Why changes are not made: no such thing is on the list, they make no sense here, or touch protected cells. */
export type Objection = 'unsupported' | 'malformed' | 'protected';

/** What of the changes of a person is to be made, or what is against them. All are judged by the workbook as it is now. */
export function judge(
  changes: readonly Change[],
  user: string,
  workbook: WorkbookView,
  protections: Protections,
): readonly Change[] | Objection {
  // What comes behind would have been judged by places that are gone.
  if (changes.length > 1 && changes.some(isStructural)) return 'malformed';
  const judged = changes.map(change => judgeOne(change, user, workbook, protections));
  const objection = judged.find(one => typeof one === 'string');
  return objection ?? (judged as Change[]);
}

function judgeOne({ id, params }: Change, user: string, workbook: WorkbookView, protections: Protections) {
  const known = mutations.get(id);
  if (!known) return 'unsupported';
  const { data } = z.safeParse(known.schema, params);
  if (!data || data.unitId !== workbook.unit) return 'malformed';
  if ('subUnitId' in data && !known.comesAfterItsTab && !workbook.has(String(data.subUnitId)))
    return 'malformed';
  const read = data as never;
  const touched = known.touches(read, workbook);
  if (!touched.every(one => isThere(one, workbook)) || known.fits?.(read, workbook) === false)
    return 'malformed';
  const all = [...touched, ...(known.leaves?.(read, workbook) ?? [])];
  const isFree = all.every(({ tab, part }) => protections.canEdit(user, tab, part));
  return isFree ? { id, params: data } : 'protected';
}

/** So many lines a rule may reach beyond the last. */
const OUT = 10_000;

function isThere({ tab, part, reachesOut }: Touched, workbook: WorkbookView): boolean {
  if (!workbook.has(tab)) return false;
  if (!part) return true;
  const { rows, columns } = workbook.size(tab);
  const more = reachesOut ? OUT : 0;
  return (
    part.row + part.rows <= rows + more &&
    part.column + part.columns <= columns + more &&
    part.rows * part.columns <= MOST_CELLS
  );
}
