import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { millionths } from '../criteria/condition.ts';
import type { Band } from '../criteria/Rule.ts';
import { bandsOf } from '../scoring/mostSpecific.ts';
import { rankAmong } from '../scoring/ranks.ts';
import { caseKey } from '../text/fold.ts';
import { formatNumber, roundShown } from '../text/formatNumber.ts';
import { grouped } from '../text/grouped.ts';
import { NOT_ENOUGH_DATA } from '../text/readCell.ts';
import { keyOf } from './differences.ts';
import { formatPeriod } from './formatPeriod.ts';
import { type PeriodKind, partsOf } from './Period.ts';
import { type FrozenResult, lastRound, type Result, rowKindOf } from './Result.ts';

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
  const latestFirst = [...present].reverse().flatMap(period => lastRound(frozen, period));
  const rows = grouped(latestFirst, keyOf);
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

/** What was frozen of one person or unit in one part of the year. */
export interface PartResult {
  /** Name of the part, e.g. «Quý III/2020». */
  readonly period: string;
  readonly score: number | string;
  readonly rating: string;
  /** Whether the rating is the lowest that the criteria of that part knew. */
  readonly isLowest: boolean;
}

/** The result of a year. */
export interface Total {
  /** The mean, not rounded; a text where no part has a total. */
  readonly score: number | string;
  readonly rating: string;
  readonly reason: string;
}

/**
 * Puts the parts of a year together: the mean of the totals that there are, rated by `bands` (best first). With `strict`,
 * a part of the lowest rating keeps the year below the top band (Một quý không hoàn thành thì không xuất sắc cả năm).
 * `expected` names all parts of the year; what lacks is said.
 */
export function rollUp(
  parts: readonly PartResult[],
  expected: readonly string[],
  bands: readonly Band[] | 'undecided',
  strict: boolean,
): Total {
  const ofYear = expected.map(period => parts.find(part => part.period === period));
  const counted = ofYear.filter((part): part is PartResult & { score: number } => isCounted(part));
  const lacking = expected.flatMap((period, at) =>
    isCounted(ofYear[at]) ? [] : [ofYear[at] ? `${period} (${ofYear[at].score})` : period],
  );
  const missing = lacking.length === 0 ? [] : [`Thiếu: ${lacking.join(', ')}`];
  if (counted.length === 0) return { score: NOT_ENOUGH_DATA, rating: '', reason: missing.join('') };
  // Whole numbers add up alike in every order.
  const sum = counted.reduce((total, part) => total + millionths(part.score), 0);
  const score = sum / (counted.length * 1e6);
  const list = counted.map(({ period, score: one }) => `${period} ${formatNumber(one)}`).join(', ');
  const mean = `Trung bình ${formatNumber(score)} của: ${list}`;
  if (bands === 'undecided')
    return {
      score,
      rating: '',
      reason: [mean, ...missing, 'Chưa ghi Đối tượng nên chưa xếp loại'].join('; '),
    };
  const reached = bands.findIndex(band => band.reached(score));
  const byScore = reached < 0 ? bands.length - 1 : reached;
  const low = ofYear.find(part => part?.isLowest);
  const isLowered = strict && low !== undefined && byScore === 0 && bands.length > 1;
  const rating = bands[isLowered ? 1 : byScore]?.name ?? '';
  const why = isLowered
    ? [`Không ${bands[0]!.name} vì ${low.period} xếp loại ${low.rating}, dù đủ điểm`]
    : [];
  return { score, rating, reason: [...why, mean, ...missing].join('; ') };
}

function isCounted(part: PartResult | undefined): boolean {
  return typeof part?.score === 'number';
}
