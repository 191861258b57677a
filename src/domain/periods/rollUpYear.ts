import type { CriteriaTable } from '../criteria/CriteriaTable.ts';
import { millionths } from '../criteria/condition.ts';
import { applicability } from '../criteria/population.ts';
import { bandsOf } from '../scoring/mostSpecific.ts';
import { rankAmong } from '../scoring/ranks.ts';
import { scaleOf } from '../scoring/scales.ts';
import { caseKey } from '../text/fold.ts';
import { formatNumber, roundShown } from '../text/formatNumber.ts';
import { grouped } from '../text/grouped.ts';
import type { Carry } from './Carry.ts';
import { keyOf } from './differences.ts';
import { formatPeriod } from './formatPeriod.ts';
import { isOfUnit, limitsOf } from './limitsOf.ts';
import type { Moved } from './Moved.ts';
import { type PeriodKind, partsOf } from './Period.ts';
import { type FrozenResult, lastRound, type Result, rowKindOf } from './Result.ts';
import { placeOfRating } from './rating.ts';
import { type PartResult, rollUp, type Total } from './rollUp.ts';

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

/** Of what a year is put together. */
export interface YearFacts {
  readonly frozen: readonly FrozenResult[];
  /** What other bodies have sent of the year. */
  readonly moved: readonly Moved[];
  readonly kind: PeriodKind;
  readonly year: number;
  /** The criteria that were frozen with a part. */
  readonly criteriaOf: (period: string) => CriteriaTable;
  readonly carry: Carry;
}

/**
 * The results of a year from those of its parts (Tổng hợp năm), in the order of the last part; the year is rated by the
 * criteria of the last part. Who somebody is comes from the last part in which they stand; units come first, since heads
 * may not be rated above them.
 */
export function rollUpYear(facts: YearFacts): readonly Result[] {
  const { frozen, kind, year, criteriaOf, carry } = facts;
  const { present } = partsOfYear(frozen, kind, year);
  const tables = new Map(present.map(period => [period, criteriaOf(period)]));
  const table = tables.get(present[present.length - 1]!)!;
  const expected = partsOf(kind, year).map(formatPeriod);
  const latestFirst = [...present].reverse().flatMap(period => lastRound(frozen, period));
  const rows = [...grouped(latestFirst, keyOf).values()] as unknown as readonly (readonly [FrozenResult])[];
  const units = new Map<string, string>();
  const totalOf = (own: readonly [FrozenResult, ...FrozenResult[]]) => {
    const [latest] = own;
    const bands = bandsOf(table.bands, rowKindOf(latest));
    const parts = partsOfRow(own, facts, tables, table);
    const unit = unitOver(latest, table, units);
    const total = rollUp(parts, { kind, expected, bands, carry, ...(unit ? { unit } : {}) });
    const notes = notesOn(own, unit, total);
    const reason = [total.reason, ...notes].filter(text => text !== '').join('; ');
    const names = bands === 'undecided' ? [total.rating] : bands.map(({ name }) => name);
    const place = placeOfRating(total.rating, names);
    return { latest, total: { ...total, reason }, place };
  };
  const found = new Map<string, ReturnType<typeof totalOf>>();
  for (const side of ['units', 'staff'] as const)
    for (const own of rows.filter(([latest]) => latest.side === side)) {
      const one = totalOf(own);
      found.set(keyOf(own[0]), one);
      if (side === 'units') units.set(caseKey(own[0].code), one.total.rating);
    }
  const totals = rows.map(([latest]) => found.get(keyOf(latest))!);
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

/** What was frozen here, and what was sent for the parts that lack. */
function partsOfRow(
  own: readonly [FrozenResult, ...FrozenResult[]],
  { moved }: YearFacts,
  tables: ReadonlyMap<string, CriteriaTable>,
  last: CriteriaTable,
): readonly PartResult[] {
  const [latest] = own;
  const here = own.map((part): PartResult => {
    const { period, score, rating } = part;
    return { period, score, rating, from: '', ...limitsOf(part, tables.get(period)!) };
  });
  if (latest.side === 'units') return here;
  const scale = scaleOf(last, rowKindOf(latest));
  const most = typeof scale === 'string' ? Number.POSITIVE_INFINITY : scale.most;
  const sent = moved
    .filter(({ code, period }) => {
      const has = here.some(part => part.period === period && typeof part.score === 'number');
      return caseKey(code) === caseKey(latest.code) && !has;
    })
    .map(({ period, score, rating, from }): PartResult => {
      const part = { ...latest, period, score, rating, limits: '', reason: '' };
      const told = score > most ? `${formatNumber(score)} cao hơn thang ${formatNumber(most)}` : score;
      return { period, score: told, rating, from, ...limitsOf(part, tables.get(period) ?? last) };
    });
  const replaced = new Set(sent.map(({ period }) => period));
  return [...here.filter(({ period }) => !replaced.has(period)), ...sent];
}

/** The unit above which the criteria do not let this one be rated, with its rating of the year; undefined without such a rule. */
function unitOver(
  latest: FrozenResult,
  { criteria }: CriteriaTable,
  units: ReadonlyMap<string, string>,
): { readonly code: string; readonly rating: string } | undefined {
  const kind = rowKindOf(latest);
  const isCapped = criteria.some(
    ({ judge, data, populations }) =>
      judge.effect === 'rating-cap' && isOfUnit(data) && applicability(populations, kind) === 'applies',
  );
  if (latest.side === 'units' || !isCapped) return undefined;
  return { code: latest.unit, rating: units.get(caseKey(latest.unit)) ?? '' };
}

/** What people should know of a row: two of one period, another unit than before, no unit to compare with. */
function notesOn(
  own: readonly FrozenResult[],
  unit: { readonly code: string; readonly rating: string } | undefined,
  { score }: Total,
): readonly string[] {
  const inOrder = [...own].reverse();
  const twice = [...grouped(own, ({ period }) => period)].filter(([, rows]) => rows.length > 1);
  const was = inOrder.filter(
    ({ unit: of }, at) => at === 0 || caseKey(of) !== caseKey(inOrder[at - 1]!.unit),
  );
  return [
    ...twice.map(([period, rows]) => `${period} có ${rows.length} dòng, tính dòng đầu`),
    ...(was.length > 1 ? [`Đổi đơn vị: ${was.map(one => `${one.unit} từ ${one.period}`).join(', ')}`] : []),
    ...(unit && unit.rating === '' && typeof score === 'number'
      ? [`Chưa so được với đơn vị ${unit.code}: đơn vị chưa có xếp loại năm`]
      : []),
  ];
}

/** Heads among heads, other staff among themselves, units among units, the Trung tâm by itself. */
function rankGroupOf(result: Result): string {
  const kind = rowKindOf(result);
  return kind.side === 'units' ? `unit ${kind.center}` : `staff ${kind.head}`;
}
