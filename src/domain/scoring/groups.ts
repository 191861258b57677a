import { isMember, sortOf } from '../criteria/groups.ts';
import { applicability } from '../criteria/population.ts';
import type { GroupRule } from '../criteria/Rule.ts';
import type { Measure } from './Measure.ts';
import type { Rows } from './Rows.ts';
import { State } from './State.ts';

/** The criteria of a group with the rules that limit what it gives. */
export interface Group {
  readonly members: readonly Measure[];
  readonly rules: readonly GroupRule[];
}

/** What a group gives a row, and what it could give. */
export interface GroupShare {
  readonly points: number;
  readonly max: number;
}

/** The groups that rules limit, each once. */
export function groupsOf(rules: readonly GroupRule[], measures: readonly Measure[]): readonly Group[] {
  const groups: { readonly members: readonly Measure[]; readonly rules: GroupRule[] }[] = [];
  for (const rule of rules) {
    const members = measures.filter(({ criterion }) => isMember(criterion, rule));
    const known = groups.find(group => group.members[0] === members[0]);
    if (known) known.rules.push(rule);
    else if (members.length > 0) groups.push({ members, rules: [rule] });
  }
  return groups;
}

/**
 * What the members give together, each by its points and its most (both below 0 for penalties): of a group that takes the best only
 * that one, and never more than its lowest cap.
 */
export function shareOf(
  given: readonly GroupShare[],
  rules: readonly GroupRule[],
  isPenalty: boolean,
): GroupShare {
  const sign = isPenalty ? -1 : 1;
  const takesBest = rules.some(({ most }) => most === undefined);
  const cap = Math.min(...rules.map(({ most }) => most ?? Number.POSITIVE_INFINITY));
  const sum = (of: (share: GroupShare) => number) =>
    takesBest
      ? given.reduce((best, share) => Math.max(best, of(share)), 0)
      : given.reduce((all, share) => all + of(share), 0);
  return {
    points:
      sign *
      Math.min(
        cap,
        sum(({ points }) => sign * points),
      ),
    max: Math.min(
      cap,
      sum(({ max }) => max),
    ),
  };
}

/** The rules that hold for row `i`: `undecided` where a blank cell leaves that open. */
export function rulesAt(
  { rules }: Group,
  { kinds, kind }: Pick<Rows, 'kinds' | 'kind'>,
  i: number,
): readonly GroupRule[] | 'undecided' {
  const found = rules.map(({ populations }) => applicability(populations, kinds[kind[i]!]!));
  return found.includes('undecided') ? 'undecided' : rules.filter((_, at) => found[at] === 'applies');
}

/** What each member that has a datum gives row `i`. */
export function givenAt({ members }: Group, i: number): readonly GroupShare[] {
  return members
    .filter(({ state }) => state[i] === State.scored)
    .map(({ points, criterion: { judge } }) => ({
      points: points[i]!,
      max: judge.effect === 'points' ? judge.max : 0,
    }));
}

export function isOfPenalties({ members }: Group): boolean {
  return sortOf(members[0]!.criterion) === 'penalty';
}
