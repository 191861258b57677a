import { caseKey } from '../text/fold.ts';
import type { Criterion } from './CriteriaTable.ts';
import type { GroupRule } from './Rule.ts';

/** Whether a criterion is one of the group: it gives points, a bonus or a penalty. Limits and reports are no members. */
export function isMember(criterion: Criterion, { group }: Pick<GroupRule, 'group'>): boolean {
  return sortOf(criterion) !== undefined && caseKey(criterion.group) === caseKey(group);
}

/** What a criterion gives; undefined where it gives nothing. */
export function sortOf({ judge }: Criterion): 'points' | 'bonus' | 'penalty' | undefined {
  if (judge.effect === 'points') return 'points';
  if (judge.effect !== 'adjust') return undefined;
  return judge.better > 0 ? 'bonus' : 'penalty';
}
