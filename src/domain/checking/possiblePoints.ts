import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import type { RowKind } from '../criteria/population.ts';
import { exactly } from './exactly.ts';
import { isFor } from './isFor.ts';

/** The points that a row of the kind can have on all criteria together, before bonus and penalty. */
export function possiblePoints({ criteria }: CriteriaTable, kind: RowKind): number {
  let sum = 0;
  for (const criterion of criteria)
    if (criterion.judge.effect === 'points' && isFor(criterion, kind)) sum += criterion.judge.max;
  return exactly(sum);
}
