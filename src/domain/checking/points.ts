import type { CriteriaRow, CriteriaTable } from '../criteria/CriteriaTable.ts';
import { millionths } from '../criteria/condition.ts';
import type { RowKind } from '../criteria/population.ts';
import { possiblePoints as possibleExactly } from '../scoring/scales.ts';
import { isFor } from './rowKinds.ts';

/** The points that a row of the kind can have on all criteria together, before bonus and penalty, so that they can be compared. */
export function possiblePoints(table: CriteriaTable, kind: RowKind): number {
  return exactly(possibleExactly(table, kind));
}

/**
 * Whether a fault leaves open what the row adds to the sum of this kind of row: then what is wrong with the sum may only
 * follow from that.
 */
export function isUnclear({ draft, rule, faulty }: CriteriaRow, kind: RowKind): boolean {
  if (rule && rule.kind !== 'criterion') return false;
  if (faulty.has('appliesTo')) return true;
  return (!rule || faulty.has('max') || faulty.has('scale')) && isFor(draft, kind);
}

/** Rounded to 6 places, so that points can be compared: 3 × 70/3 + 30 is 100. */
export function exactly(points: number): number {
  return millionths(points) / 1e6;
}
