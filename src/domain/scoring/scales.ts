import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { isMember } from '../criteria/groups.ts';
import { applicability, type RowKind } from '../criteria/population.ts';
import type { Draft } from '../criteria/Rule.ts';
import { caseKey } from '../text/fold.ts';
import { shareOf } from './groups.ts';
import { mostSpecific } from './mostSpecific.ts';

/** The scale of totals (thang tổng): what somebody has who has every point, and the most that a total can be. */
export interface Scale {
  readonly top: number;
  readonly most: number;
}

const HUNDRED: Scale = { top: 100, most: 100 };

/** The scale for a row of this kind: that of 100 unless the table says another. */
export function scaleOf(table: CriteriaTable, kind: RowKind): Scale | 'undecided' | 'ambiguous' {
  const found = mostSpecific(table.scales, kind);
  if (typeof found === 'string') return found;
  const [scale] = found;
  if (!scale) return HUNDRED;
  if (found.length > 1) return 'ambiguous';
  const top = scale.top ?? possiblePoints(table, kind);
  return { top, most: scale.most ?? top };
}

/** Of none where it is left open. */
export function knownScale(found: ReturnType<typeof scaleOf>): Scale {
  return typeof found === 'string' ? { top: Number.NaN, most: Number.NaN } : found;
}

/** The points that a row of the kind can have on all criteria together, with the rules of groups, before bonus and penalty. */
export function possiblePoints({ criteria, groupRules }: CriteriaTable, kind: RowKind): number {
  const isForIt = ({ populations }: Pick<Draft, 'populations'>) =>
    applicability(populations, kind) === 'applies';
  const rules = groupRules.filter(isForIt);
  let left = criteria.filter(isForIt);
  let sum = 0;
  for (const rule of rules) {
    const members = left.filter(criterion => isMember(criterion, rule));
    left = left.filter(criterion => !members.includes(criterion));
    const same = rules.filter(({ group }) => caseKey(group) === caseKey(rule.group));
    sum += shareOf(members.map(shareIn), same, false).max;
  }
  return left.reduce((all, criterion) => all + shareIn(criterion).max, sum);
}

const shareIn = ({ judge }: CriteriaTable['criteria'][number]) => ({
  points: 0,
  max: judge.effect === 'points' ? judge.max : 0,
});
