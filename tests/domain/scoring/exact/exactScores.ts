import type { Criterion, Datum } from './Criterion.ts';
import { add, type Exact, exact, isTie, least, millionths, most, over, shown, times, ZERO } from './Exact.ts';

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
): readonly Result[] {
  const compared = criteria.map((criterion, at) => criterion.compare?.(data.map(row => row[at])));
  return data.map((row, i) => scoreRow(criteria, bands, row, (at: number) => compared[at]?.[i]));
}

function scoreRow(
  criteria: readonly Criterion[],
  bands: readonly Band[],
  row: readonly Datum[],
  compared: (at: number) => Exact | undefined,
): Result {
  let [earned, possible, adjusted, ceiling] = [ZERO, ZERO, ZERO, HUNDRED];
  let [allowed, vetoed, isIncomplete] = [0, -1, false];
  const details = criteria.map((criterion, at): unknown => {
    const { effect, max } = criterion;
    const value = valueIn(criterion, row[at]!);
    if (value === 'missing' && effect !== 'report') isIncomplete = true;
    if (typeof value === 'string') return value === 'missing' ? 'Chưa có dữ liệu' : 'Không áp dụng';
    const points = compared(at) ?? criterion.judge(value, row[at]!);
    if (effect === 'points') [earned, possible] = [add(earned, points), add(possible, max)];
    if (effect === 'adjust') adjusted = add(adjusted, points);
    if (effect === 'points' || effect === 'adjust') return shown(points);
    const holds = points.n > 0n;
    if (!holds && effect === 'cap') ceiling = least(ceiling, max);
    if (!holds && effect === 'veto') vetoed = Math.max(vetoed, criterion.allowed!);
    if (!holds && effect === 'band-condition') allowed = Math.max(allowed, criterion.allowed!);
    return holds ? 'Đạt' : 'Không đạt';
  });
  const total =
    possible.n === 0n
      ? undefined
      : least(ceiling, most(ZERO, add(over(times(HUNDRED, earned), possible), adjusted)));
  const provisional = total ? shown(total) : isIncomplete ? 'Chưa đủ dữ liệu' : 'Không áp dụng';
  const reached = bands.findIndex(({ from }) => !from || (total && millionths(total) >= millionths(from)));
  const limits = vetoed < 0 ? -1 : Math.max(allowed, vetoed);
  const rating = !total || isIncomplete ? limits : Math.max(reached, allowed, vetoed);
  const score = isIncomplete ? 'Chưa đủ dữ liệu' : provisional;
  return {
    cells: [score, bands[rating]?.name ?? '', provisional, ...details],
    total,
    isTie: total !== undefined && isTie(total),
  };
}

function valueIn({ row }: Criterion, datum: Datum): Exact | 'missing' | 'notApplicable' {
  if (typeof datum.over === 'string' || !row[1] || row[0] === 'Vượt chỉ tiêu') return datum.over;
  return datum.under!.n === 0n ? 'notApplicable' : over(datum.over, datum.under!);
}
