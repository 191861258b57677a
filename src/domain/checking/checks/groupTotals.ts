import type { CriteriaRow, CriteriaTable } from '../../criteria/CriteriaTable.ts';
import { isMember, sortOf } from '../../criteria/groups.ts';
import type { RowKind } from '../../criteria/population.ts';
import { askWhether, closest } from '../../text/closest.ts';
import { caseKey } from '../../text/fold.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import { grouped } from '../../text/grouped.ts';
import { quote } from '../../text/quote.ts';
import { type Check, type CriteriaFinding, findingAt } from '../Check.ts';
import { exactly, isUnclear, possiblePoints } from '../points.ts';
import { isFor, kindsSpokenOf, nameKinds } from '../rowKinds.ts';

/**
 * Declared totals that the maxima do not add up to, for each population by itself: those of a group (Tổng nhóm), of what
 * stands below a heading, and of the whole table. Where it holds for those who have a criterion more or less, that is a
 * note.
 */
export const groupTotals: Check = ({ rows, sums, table }) => {
  const kinds = kindsSpokenOf(rows, undefined);
  const members = rows.filter(({ criterion, rule }) => criterion || !rule);
  const ofGroups = rows
    .filter(({ declared, faulty }) => declared !== undefined && faulty.size === 0)
    .flatMap(row => compareGroup(row, members, kinds, table));
  const ofHeadings = sums.flatMap(({ row, name, points, after, before }) => {
    const below = members.filter(({ draft }) => draft.row > after && draft.row < before);
    const own = kinds.filter(kind => below.some(({ draft }) => isFor(draft, kind)));
    return compare({
      at: { draft: { row } },
      what: `${quote(name)}`,
      points,
      members: below,
      own,
      kinds,
      table,
    });
  });
  return [...ofGroups, ...ofHeadings];
};

function compareGroup(
  row: CriteriaRow,
  all: readonly CriteriaRow[],
  kinds: readonly RowKind[],
  table: CriteriaTable,
): readonly CriteriaFinding[] {
  const { group } = row.draft;
  const members = all.filter(({ draft }) => caseKey(draft.group) === caseKey(group));
  const own = kinds.filter(kind => isFor(row.draft, kind) && members.some(({ draft }) => isFor(draft, kind)));
  if (own.length === 0) {
    const meant = closest(group, [...new Set(all.map(({ draft }) => draft.group))]);
    const fix = askWhether(meant, 'Ghi nhóm này ở cột Nhóm của các tiêu chí');
    return [findingAt(row, 'group', `không có tiêu chí nào thuộc nhóm ${quote(group)}`, fix)];
  }
  return compare({
    at: row,
    what: `nhóm ${quote(group)}`,
    points: row.declared!,
    members,
    own,
    kinds,
    table,
  });
}

/** So many points are declared for these criteria. */
interface Declared {
  readonly at: Parameters<typeof findingAt>[0];
  readonly what: string;
  readonly points: number;
  readonly members: readonly CriteriaRow[];
  /** The populations that have any of them, out of all. */
  readonly own: readonly RowKind[];
  readonly kinds: readonly RowKind[];
  readonly table: CriteriaTable;
}

function compare({ at, what, points, members, own, kinds, table }: Declared): readonly CriteriaFinding[] {
  const counted = countedOf(members);
  const ofKind = (kind: RowKind) => counted.filter(({ draft }) => isFor(draft, kind));
  const sums = grouped(
    own.filter(kind => !members.some(member => isUnclear(member, kind))),
    kind => worthOf(ofKind(kind), table, kind),
  );
  const declared = exactly(points);
  const right = (sums.get(declared) ?? []).map(ofKind);
  return [...sums]
    .filter(([sum]) => sum !== declared && sum < Infinity)
    .map(([sum, some]) => {
      const who = some.length === own.length ? '' : `${nameKinds(some, kinds)}: `;
      const fault = `${who}${what} cộng được ${formatNumber(sum, 6)} điểm, không phải ${formatNumber(declared, 6)}`;
      const isMeant = some.every(kind =>
        right.some(one => isPart(one, ofKind(kind)) || isPart(ofKind(kind), one)),
      );
      return findingAt(at, 'max', fault, 'Sửa Điểm tối đa của các tiêu chí hoặc tổng này', isMeant);
    });
}

/** The criteria of a group that make its total; bonuses and penalties where it has nothing else. */
function countedOf(members: readonly CriteriaRow[]): readonly CriteriaRow[] {
  const withEffect = (effect: string) =>
    members.filter(({ criterion }) => criterion?.judge.effect === effect);
  const points = withEffect('points');
  return points.length > 0 ? points : withEffect('adjust');
}

/** What they give together, with the rules of their groups; without a maximum a bonus has no end. */
function worthOf(members: readonly CriteriaRow[], { groupRules }: CriteriaTable, kind: RowKind): number {
  const criteria = members.map(({ criterion }) => criterion!);
  if (criteria.some(criterion => sortOf(criterion) === 'points'))
    return possiblePoints({ criteria, groupRules, bands: [], scales: [] }, kind);
  const caps = groupRules.filter(rule => isFor(rule, kind) && criteria.some(one => isMember(one, rule)));
  const sum = members.reduce((all, { draft }) => all + (draft.max ?? Number.POSITIVE_INFINITY), 0);
  return exactly(Math.min(sum, ...caps.map(({ most }) => most ?? Number.POSITIVE_INFINITY)));
}

function isPart(some: readonly CriteriaRow[], all: readonly CriteriaRow[]): boolean {
  return some.every(one => all.includes(one));
}
