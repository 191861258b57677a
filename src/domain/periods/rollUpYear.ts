import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { millionths } from '../criteria/condition.ts';
import type { Band } from '../criteria/Rule.ts';
import { bandsOf } from '../scoring/bandsOf.ts';
import { caseKey } from '../text/fold.ts';
import { roundShown } from '../text/formatNumber.ts';
import { keyOf } from './differences.ts';
import { formatPeriod } from './formatPeriod.ts';
import { type PeriodKind, partsOf } from './Period.ts';
import { type FrozenResult, lastRound, type Result, rowKindOf } from './Result.ts';
import { rankAmong } from './rankAmong.ts';
import { rollUp } from './rollUp.ts';

/** The parts of a year that have been frozen, in order, and those that have not. */
export interface YearParts {
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

export function partsOfYear(frozen: readonly FrozenResult[], kind: PeriodKind, year: number): YearParts {
  const names = partsOf(kind, year).map(formatPeriod);
  const known = new Set(frozen.map(({ period }) => period));
  return {
    present: names.filter(name => known.has(name)),
    missing: names.filter(name => !known.has(name)),
  };
}

/**
 * The results of a year from those of its parts (Tổng hợp năm), in the order of the last part. `criteriaOf` gives the
 * criteria that were frozen with a part; the year is rated by those of the last part. Who somebody is comes from the
 * last part in which they stand.
 */
export function rollUpYear(
  frozen: readonly FrozenResult[],
  kind: PeriodKind,
  year: number,
  criteriaOf: (period: string) => CriteriaTable,
  strict: boolean,
): readonly Result[] {
  const { present } = partsOfYear(frozen, kind, year);
  const last = present[present.length - 1]!;
  const tables = new Map(present.map(period => [period, criteriaOf(period).bands]));
  const expected = partsOf(kind, year).map(formatPeriod);
  const rows = new Map<string, FrozenResult[]>();
  for (const period of [...present].reverse())
    for (const result of lastRound(frozen, period)) {
      const key = keyOf(result);
      rows.set(key, [...(rows.get(key) ?? []), result]);
    }
  const totals = [...rows.values()].map(parts => {
    const [latest] = parts as [FrozenResult];
    const bands = bandsOf(tables.get(last)!, rowKindOf(latest));
    const total = rollUp(
      parts.map(part => ({ ...part, isLowest: isLowest(part, tables.get(part.period)!) })),
      expected,
      bands,
      strict,
    );
    return { latest, total, place: placeOf(total.rating, bands) };
  });
  const ranks = rankAmong(
    totals,
    ({ latest, total }) => (typeof total.score === 'number' ? rankGroupOf(latest) : undefined),
    (a, b) => a.place - b.place || millionths(Number(b.total.score)) - millionths(Number(a.total.score)),
  );
  return totals.map(({ latest: { side, code, name, unit, kind: of, head }, total }, at) => ({
    ...{ side, code, name, unit, kind: of, head },
    ...total,
    score: typeof total.score === 'number' ? roundShown(total.score) : total.score,
    rank: ranks[at]!,
  }));
}

function isLowest(part: FrozenResult, bands: readonly Band[]): boolean {
  const set = bandsOf(bands, rowKindOf(part));
  if (set === 'undecided' || set.length < 2) return false;
  return caseKey(set[set.length - 1]!.name) === caseKey(part.rating);
}

function placeOf(rating: string, bands: readonly Band[] | 'undecided'): number {
  if (bands === 'undecided') return 0;
  return bands.findIndex(({ name }) => name === rating);
}

/** Heads among heads, other staff among themselves, units among units, the Trung tâm by itself. */
function rankGroupOf(result: Result): string {
  const kind = rowKindOf(result);
  return kind.side === 'units' ? `unit ${kind.center}` : `staff ${kind.head}`;
}
