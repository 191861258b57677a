import type { Criterion, Datum } from './Criterion.ts';
import { add, type Exact, exact, isTie, least, millionths, most, over, shown, times, ZERO } from './Exact.ts';
import { type TableRules, together } from './tableRules.ts';

/** A band and the total from which it is reached; the last has none. */
export interface Band {
  readonly name: string;
  readonly from: Exact | undefined;
}

/** What SCORE_STAFF has to show for one row: điểm, xếp loại, tạm tính, chi tiết. */
interface Result {
  readonly cells: readonly unknown[];
  readonly total: Exact | undefined;
  readonly isTie: boolean;
}

const HUNDRED = exact(100);

/** Scores rows exactly, from the rules alone. `data` are by row, then by criterion. */
export function exactScores(
  criteria: readonly Criterion[],
  bands: readonly Band[],
  data: readonly (readonly Datum[])[],
  rules: TableRules,
): readonly Result[] {
  const compared = criteria.map((criterion, at) => criterion.compare?.(data.map(row => row[at])));
  return data.map((row, i) => scoreRow(criteria, bands, row, (at: number) => compared[at]?.[i], rules));
}

function scoreRow(
  criteria: readonly Criterion[],
  bands: readonly Band[],
  row: readonly Datum[],
  compared: (at: number) => Exact | undefined,
  rules: TableRules,
): Result {
  const { members, scale } = rules;
  const top = scale ? (scale.top ?? maximaOf(criteria, rules)) : HUNDRED;
  let [earned, possible, adjusted, ceiling] = [ZERO, ZERO, ZERO, scale?.most ?? top];
  let [allowed, vetoed, steps, isIncomplete] = [0, -1, 0, false];
  const given: { readonly points: Exact; readonly max: Exact }[] = [];
  const details = criteria.map((criterion, at): unknown => {
    const { effect, max } = criterion;
    const value = valueIn(criterion, row[at]!);
    if (value === 'missing' && effect !== 'report') isIncomplete = true;
    if (typeof value === 'string') return value === 'missing' ? 'Chưa có dữ liệu' : 'Không áp dụng';
    const points = compared(at) ?? criterion.judge(value, row[at]!);
    if (members.includes(at)) given.push({ points, max });
    else if (effect === 'points') [earned, possible] = [add(earned, points), add(possible, max)];
    else if (effect === 'adjust') adjusted = add(adjusted, points);
    if (effect === 'points' || effect === 'adjust') return shown(points);
    const holds = points.n > 0n;
    if (!holds && effect === 'cap') ceiling = least(ceiling, max);
    if (!holds && effect === 'veto') vetoed = Math.max(vetoed, criterion.allowed!);
    if (!holds && effect === 'band-condition') allowed = Math.max(allowed, criterion.allowed!);
    if (!holds && effect === 'demote') steps += criterion.allowed!;
    return holds ? 'Đạt' : 'Không đạt';
  });
  const group = together(rules, given);
  if (criteria[members[0]!]?.effect === 'adjust') adjusted = add(adjusted, group.points);
  else [earned, possible] = [add(earned, group.points), add(possible, group.max)];
  const total =
    possible.n === 0n
      ? undefined
      : least(ceiling, most(ZERO, add(over(times(top, earned), possible), adjusted)));
  const provisional = total ? shown(total) : isIncomplete ? 'Chưa đủ dữ liệu' : 'Không áp dụng';
  const reached = bands.findIndex(({ from }) => !from || (total && millionths(total) >= millionths(from)));
  const limits = vetoed < 0 ? -1 : Math.max(allowed, vetoed);
  const limited = !total || isIncomplete ? limits : Math.max(reached, allowed, vetoed);
  const rating = limited < 0 ? -1 : Math.min(bands.length - 1, limited + steps);
  const score = isIncomplete ? 'Chưa đủ dữ liệu' : provisional;
  return {
    cells: [score, bands[rating]?.name ?? '', provisional, ...details],
    total,
    isTie: total !== undefined && isTie(total),
  };
}

/** What somebody has who has every point. */
function maximaOf(criteria: readonly Criterion[], rules: TableRules): Exact {
  const points = criteria.map(({ effect, max }) => ({ points: ZERO, max: effect === 'points' ? max : ZERO }));
  const group = together(
    rules,
    points.filter((_, at) => rules.members.includes(at)),
  );
  return points.reduce((sum, { max }, at) => (rules.members.includes(at) ? sum : add(sum, max)), group.max);
}

function valueIn({ row }: Criterion, datum: Datum): Exact | 'missing' | 'notApplicable' {
  if (typeof datum.over === 'string' || !row[1] || row[0] === 'Vượt chỉ tiêu') return datum.over;
  return datum.under!.n === 0n ? 'notApplicable' : over(datum.over, datum.under!);
}
