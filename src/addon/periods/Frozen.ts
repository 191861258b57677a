import type { FrozenRound } from '../../contract/Periods.ts';
import { criteriaIds, criteriaTitles } from '../../domain/criteria/criteriaColumns.ts';
import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import { type PeriodKind, partsOf } from '../../domain/periods/Period.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { type FrozenResult, lastRound } from '../../domain/periods/Result.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText, isDate } from '../../domain/text/readCell.ts';
import { frozenCriteriaTab, frozenResultsTab } from '../../tabs/results.ts';
import type { Tab } from '../../tabs/Tab.ts';
import { unitsTab } from '../../tabs/units.ts';
import { sides } from '../scores/readResults.ts';
import { findTab } from '../sheet/findTab.ts';
import type { Cells } from '../sheet/Table.ts';
import { Table } from '../sheet/Table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type ResultTable = Table<keyof typeof frozenResultsTab.columns>;
type CriteriaTable = Table<keyof typeof frozenCriteriaTab.columns>;

/** What has been frozen so far, read once; nothing where a workbook has no such tabs yet. */
export class Frozen {
  readonly results: readonly FrozenResult[];
  /** In the order in which they were frozen. */
  readonly rounds: readonly FrozenRound[];
  private readonly criteriaRows: readonly (readonly [
    period: string,
    round: number,
    row: readonly unknown[],
  ])[];

  private constructor(
    /** The tab of results. */
    readonly table: ResultTable | undefined,
    criteria: CriteriaTable | undefined,
  ) {
    this.results = table ? resultsOf(table) : [];
    this.rounds = table ? roundsOf(table, this.results) : [];
    this.criteriaRows = criteria ? criteriaOf(criteria) : [];
  }

  static open(spreadsheet: Spreadsheet): Frozen {
    return new Frozen(tableOf(spreadsheet, frozenResultsTab), tableOf(spreadsheet, frozenCriteriaTab));
  }

  /** The last round of a period; undefined while it is not frozen. */
  lastOf(period: string): FrozenRound | undefined {
    return this.rounds
      .filter(one => one.period === period)
      .reduce<FrozenRound | undefined>(
        (last, one) => (last && last.round > one.round ? last : one),
        undefined,
      );
  }

  /** Its results, those of the last round. */
  resultsOf(period: string): readonly FrozenResult[] {
    return lastRound(this.results, period);
  }

  /** What holds of the parts of a year. */
  ofYear(kind: PeriodKind, year: number): readonly FrozenResult[] {
    return partsOf(kind, year).flatMap(part => this.resultsOf(formatPeriod(part)));
  }

  /** The criteria of the last round of a period, with a header row; of `round` where it is given. */
  criteriaOf(period: string, round = this.lastOf(period)?.round): Range {
    const rows = this.criteriaRows.filter(([of, turn]) => of === period && turn === round);
    return [criteriaTitles, ...rows.map(([, , row]) => row)];
  }

  /** The number of the next round; also after one that was begun and not finished. */
  nextRound(period: string): number {
    const begun = this.criteriaRows.filter(([of]) => of === period).map(([, round]) => round);
    return 1 + Math.max(0, this.lastOf(period)?.round ?? 0, ...begun);
  }
}

function tableOf<Id extends string>(spreadsheet: Spreadsheet, tab: Tab<Id>): Table<Id> | undefined {
  const sheet = findTab(spreadsheet, tab);
  return sheet ? Table.on(sheet, tab) : undefined;
}

/** The name of a period as it is compared, however a cell holds it. */
function periodOf(cell: unknown): string {
  const period = parsePeriod(cell);
  return typeof period === 'string' ? cellText(cell) : formatPeriod(period);
}

/** The rows of a tab of frozen results that have a code, in their order. */
export function resultsOf(table: ResultTable): readonly FrozenResult[] {
  const who = ['period', 'round', 'tab', 'code', 'name', 'unit', 'kind', 'head'] as const;
  // Set-up adds these two to a workbook that is older than they are.
  const places = [
    ...table.places([...who, 'score', 'rating', 'rank', 'reason']),
    ...(['limits', 'afterCeiling'] as const).map(id => table.find(id)),
  ];
  return table.rows
    .map((row, i) => [i, ...places.map(at => (at === undefined ? '' : row[at]))] as const)
    .filter(([, , , , code]) => cellText(code) !== '')
    .map(
      ([
        i,
        period,
        round,
        side,
        code,
        name,
        unit,
        kind,
        head,
        score,
        rating,
        rank,
        reason,
        limits,
        after,
      ]) => ({
        period: periodOf(period),
        round: Number(round) || 1,
        side: cellText(side) === unitsTab.name ? 'units' : 'staff',
        code: cellText(code),
        name: cellText(name),
        unit: cellText(unit),
        kind: cellText(kind),
        head: cellText(head) === 'Có',
        score: typeof score === 'number' ? score : cellText(score),
        rating: cellText(rating),
        rank: Number(rank) || 0,
        reason: cellText(reason),
        limits: cellText(limits),
        afterCeiling: cellText(after),
        cell: `${table.name}!${table.cellOf(i, cellText(after) === '' ? 'rating' : 'afterCeiling')}`,
      }),
    );
}

function roundsOf(table: ResultTable, results: readonly FrozenResult[]): readonly FrozenRound[] {
  const [code, at, by] = table.places(['code', 'at', 'by']);
  const rows = table.rows.filter(row => cellText(row[code]) !== '');
  const rounds = new Map<string, FrozenRound>();
  results.forEach(({ period, round }, i) => {
    const key = `${period} ${round}`;
    const known = rounds.get(key);
    const when = rows[i]![at];
    rounds.set(key, {
      period,
      round,
      at: known?.at ?? (isDate(when) ? when.toISOString() : ''),
      by: known?.by ?? cellText(rows[i]![by]),
      rows: (known?.rows ?? 0) + 1,
    });
  });
  return [...rounds.values()];
}

function criteriaOf(table: CriteriaTable): readonly (readonly [string, number, readonly unknown[]])[] {
  const [period, round] = table.places(['period', 'round']);
  const places = table.places(criteriaIds);
  return table.rows.map(row => [periodOf(row[period]), Number(row[round]) || 1, places.map(at => row[at])]);
}

/** What a result is made of; when and by whom it was written, and what people decide of it later, is another matter. */
type ResultId = Exclude<
  keyof typeof frozenResultsTab.columns,
  'period' | 'round' | 'afterCeiling' | 'at' | 'by'
>;

/** A result as a tab of frozen results holds it, without «Giới hạn» where the workbook is older than that column. */
export function resultCells(result: Result, table: Pick<Table<ResultId>, 'find'>): Cells<ResultId> {
  return {
    tab: sides[result.side].name,
    code: result.code,
    name: result.name,
    unit: result.unit,
    kind: result.kind,
    head: result.head ? 'Có' : '',
    score: result.score,
    rating: result.rating,
    rank: result.rank || '',
    reason: result.reason,
    ...(table.find('limits') === undefined ? {} : { limits: result.limits }),
  };
}
