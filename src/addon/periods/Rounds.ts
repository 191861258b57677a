import type { ResultsSource } from '../../contract/Periods.ts';
import { parsePeriod } from '../../domain/periods/parsePeriod.ts';
import { type FrozenResult, lastRound, type Result } from '../../domain/periods/Result.ts';
import { partsOfYear } from '../../domain/periods/rollUpYear.ts';
import type { Range } from '../../domain/text/Cell.ts';
import { cellText, isDate } from '../../domain/text/readCell.ts';
import { frozenResultsTab, yearResultsTab } from '../../tabs/results.ts';
import type { SettingTable } from '../settings/SettingTable.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { Frozen, type ResultTable, resultsOf } from './Frozen.ts';
import { partKind } from './periodsData.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const tabs = { frozen: frozenResultsTab, year: yearResultsTab } as const;

/** The last round of a period in its tab of results: what ceilings are decided for. */
export interface Round {
  readonly tab: (typeof tabs)[keyof typeof tabs];
  readonly table: ResultTable;
  readonly round: number;
  /** When, as ISO 8601, and by whom it was written; blank where the sheet does not say. */
  readonly at: string;
  readonly by: string;
  /** Where its results stand in the table. */
  readonly rows: readonly number[];
  readonly results: readonly FrozenResult[];
  /** The criteria by which they were rated; only a header where none were kept. */
  readonly criteria: Range;
}

/** All rounds that there are, read once. */
export class Rounds {
  private readonly frozen: Frozen;
  private readonly found: Readonly<Record<keyof typeof tabs, readonly FrozenResult[]>>;
  private readonly tables: Readonly<Record<keyof typeof tabs, ResultTable | undefined>>;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly settings: SettingTable,
  ) {
    this.frozen = Frozen.open(spreadsheet);
    const sheet = findTab(spreadsheet, yearResultsTab);
    const year = sheet ? Table.on(sheet, yearResultsTab) : undefined;
    this.tables = { frozen: this.frozen.table, year };
    this.found = { frozen: this.frozen.results, year: year ? resultsOf(year) : [] };
  }

  /** Newest first. */
  get sources(): readonly ResultsSource[] {
    return (['year', 'frozen'] as const).flatMap(kind =>
      [...new Set(this.found[kind].map(({ period }) => period))].reverse().map(period => ({ kind, period })),
    );
  }

  /** Undefined where there is none of that name, and for the results of now. */
  find({ kind, period }: ResultsSource): Round | undefined {
    const table = kind === 'now' ? undefined : this.tables[kind];
    if (kind === 'now' || !table) return undefined;
    const results = lastRound(this.found[kind], period);
    if (results.length === 0) return undefined;
    const code = table.column('code');
    const filled = [...table.rows.keys()].filter(at => cellText(table.rows[at]![code]) !== '');
    const own = new Set<Result>(results);
    const rows = filled.filter((_, at) => own.has(this.found[kind][at]!));
    const criteria = this.frozen.criteriaOf(kind === 'year' ? this.lastPart(period) : period);
    const [at, by] = table.places(['at', 'by']).map(place => table.rows[rows[0]!]![place]);
    const written = { at: isDate(at) ? at.toISOString() : '', by: cellText(by) };
    return { tab: tabs[kind], table, round: results[0]!.round, ...written, rows, results, criteria };
  }

  /** A year is rated by the criteria of its last part. */
  private lastPart(name: string): string {
    const period = parsePeriod(name);
    if (typeof period === 'string') return '';
    const { present } = partsOfYear(this.frozen.results, partKind(this.settings), period.year);
    return present[present.length - 1] ?? '';
  }
}
