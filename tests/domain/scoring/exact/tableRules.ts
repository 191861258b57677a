import type { Criterion } from './Criterion.ts';
import type { Draw } from './Draw.ts';
import { add, type Exact, isLess, least, most, parse, ZERO } from './Exact.ts';

/** Trần nhóm and Lấy cao nhất over some criteria, and Thang tổng, as somebody reckons them who knows only the rules. */
export interface TableRules {
  /** Indices of the criteria of the group. */
  readonly members: readonly number[];
  readonly best: boolean;
  readonly cap: Exact | undefined;
  readonly scale: { readonly top: Exact | undefined; readonly most: Exact | undefined } | undefined;
  /** Their rows: Nhóm, Cách tính, Chỉ tiêu, Điểm tối đa. */
  readonly rows: readonly (readonly [group: string, rule: string, target: string, max: string])[];
}

/** What a criterion gives: points, bonus, penalty; nothing else can be of a group. */
const sortOf = ({ effect, row: [rule] }: Criterion) =>
  effect === 'adjust' ? rule : effect === 'points' ? 'points' : '';

export function anyRules(draw: Draw, criteria: readonly Criterion[]): TableRules {
  const sort = draw.of(['points', 'points', 'Điểm cộng', 'Điểm trừ']);
  const able = [...criteria.keys()].filter(at => sortOf(criteria[at]!) === sort);
  const members = draw.below(2) === 0 ? able.filter(() => draw.below(4) > 0) : [];
  const cap = members.length > 0 && draw.below(3) > 0 ? draw.of(['10', '7,25', '70/3', '33,335']) : '';
  const best = members.length > 0 && (cap === '' || draw.below(2) === 0);
  const [top, limit] = draw.of([
    ['', ''],
    ['80', ''],
    ['100', '120'],
    ['750', ''],
    ['100/3', '40'],
  ]);
  const scale = draw.below(2) === 0 ? { top: top! && parse(top!), most: limit! && parse(limit!) } : undefined;
  return {
    members,
    best,
    cap: cap === '' ? undefined : parse(cap),
    scale: scale && { top: scale.top || undefined, most: scale.most || undefined },
    rows: [
      ...(cap === '' ? [] : [['N', 'Trần nhóm', '', cap] as const]),
      ...(best ? [['N', 'Lấy cao nhất', '', ''] as const] : []),
      ...(scale ? [['', 'Thang tổng', limit && `không quá ${limit}`, top!] as const] : []),
    ],
  };
}

/** What the members give together, each by its points, which are below 0 for penalties, and its most. */
export function together(
  { best, cap }: TableRules,
  given: readonly { readonly points: Exact; readonly max: Exact }[],
): { readonly points: Exact; readonly max: Exact } {
  const isPenalty = given.some(({ points }) => isLess(points, ZERO));
  const size = ({ n, d }: Exact): Exact => ({ n: n < 0n ? -n : n, d });
  const pick = best ? most : add;
  const points = given.map(one => size(one.points)).reduce(pick, ZERO);
  const max = given.map(one => one.max).reduce(pick, ZERO);
  const limited = (sum: Exact) => (cap ? least(cap, sum) : sum);
  const { n, d } = limited(points);
  return { points: { n: isPenalty ? -n : n, d }, max: limited(max) };
}
