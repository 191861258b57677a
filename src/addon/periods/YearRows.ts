import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { cellText } from '../../domain/text/readCell.ts';
import { yearResultsTab } from '../../tabs/results.ts';
import { findTab, tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { resultCells } from './Frozen.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab Tổng hợp năm as it was read: of each year the last round holds. */
export class YearRows {
  private constructor(private readonly table: Table<keyof typeof yearResultsTab.columns> | undefined) {}

  static open(spreadsheet: Spreadsheet): YearRows {
    const sheet = findTab(spreadsheet, yearResultsTab);
    return new YearRows(sheet ? Table.on(sheet, yearResultsTab) : undefined);
  }

  /** Lần tổng hợp of what holds of a year; 0 while there is nothing, or a column is gone, which is told before one writes. */
  roundOf(year: number): number {
    const [period, round] = [this.table?.find('period'), this.table?.find('round')];
    if (!this.table || period === undefined || round === undefined) return 0;
    const ofYear = this.table.rows.filter(row => cellText(row[period]) === nameOf(year));
    return ofYear.reduce((last, row) => Math.max(last, Number(row[round]) || 1), 0);
  }

  /** Writes the results of a year as its next round, below all others, which stay; gives the tab as it is then. */
  add(
    spreadsheet: Spreadsheet,
    year: number,
    results: readonly Result[],
    written: { readonly at: Date; readonly by: string },
  ): YearRows {
    const sheet = tabSheet(spreadsheet, yearResultsTab);
    const table = this.table!;
    const block = { period: nameOf(year), round: this.roundOf(year) + 1, ...written };
    const rows = results.map(result => newRow(table.row({ ...block, ...resultCells(result, table) })));
    return new YearRows(writeRows({ sheet, tab: yearResultsTab }, table, rows));
  }
}

function nameOf(year: number): string {
  return formatPeriod({ kind: 'year', year, part: 1 });
}
