import { roundShown } from '../text/formatNumber.ts';
import { type GroupShare, rulesAt, shareOf } from './groups.ts';
import type { Measure } from './Measure.ts';
import type { Scores } from './Scores.ts';
import { State } from './State.ts';

/** What the criteria of a part of the table (phần, such as «Tiêu chí chung») give a row together. */
export interface Part {
  /** Nhóm of its criteria, else the heading that they stand under; '' where they have neither. */
  readonly name: string;
  /** Null while one of them has no datum. */
  readonly points: number | null;
  /** What could be had of those that apply. */
  readonly max: number;
}

/** The parts of the criteria that give row `i` points, in the order of the table; what rules of groups limit is limited. */
export function partsAt({ measures, groups, rows }: Scores, i: number): readonly Part[] {
  const parts = new Map<string, GroupShare>();
  const add = ({ criterion: { part } }: Measure, { points, max }: GroupShare) => {
    const sum = parts.get(part) ?? NOTHING;
    parts.set(part, { points: sum.points + points, max: sum.max + max });
  };
  const grouped = groups.flatMap(({ members }) => members);
  for (const measure of measures) add(measure, grouped.includes(measure) ? NOTHING : shareAt(measure, i));
  for (const group of groups) {
    const rules = rulesAt(group, rows, i);
    const given = group.members.map(measure => shareAt(measure, i));
    const isOpen = rules === 'undecided';
    add(group.members[0]!, shareOf(isOpen ? [...given, OPEN] : given, isOpen ? [] : rules, false));
  }
  return [...parts].flatMap(([name, { points, max }]) =>
    max > 0 ? [{ name, points: Number.isNaN(points) ? null : roundShown(points), max: roundShown(max) }] : [],
  );
}

const NOTHING: GroupShare = { points: 0, max: 0 };
const OPEN: GroupShare = { points: Number.NaN, max: 0 };

/** What a criterion gives row `i`, NaN while that is open; nothing where it gives no points or does not apply. */
function shareAt({ criterion: { judge }, state, points }: Measure, i: number): GroupShare {
  const now = state[i];
  if (judge.effect !== 'points' || now === State.elsewhere || now === State.notApplicable) return NOTHING;
  return { points: now === State.scored ? points[i]! : Number.NaN, max: judge.max };
}
