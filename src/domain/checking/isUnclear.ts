import type { Entry } from '../criteria/Entry.ts';
import type { RowKind } from '../criteria/population.ts';
import { isFor } from './isFor.ts';

/**
 * Whether a fault leaves open what the row adds to the sum of this kind of row: then what is wrong with the sum may only
 * follow from that.
 */
export function isUnclear({ draft, rule, faulty }: Entry, kind: RowKind): boolean {
  if (rule && rule.kind !== 'criterion') return false;
  if (faulty.has('appliesTo')) return true;
  return (!rule || faulty.has('max') || faulty.has('scale')) && isFor(draft, kind);
}
