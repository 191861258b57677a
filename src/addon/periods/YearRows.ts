import { formatPeriod } from '../../domain/periods/formatPeriod.ts';
import type { Result } from '../../domain/periods/Result.ts';
import { yearResultsTab } from '../../tabs/results.ts';
import { findTab, tabSheet } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { resultCells } from './Frozen.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab Tổng hợp năm as it was read: of each year what was written last holds. */
export class YearRows {
  private constructor(private readonly table: Table<keyof typeof yearResultsTab.columns> | undefined) {}

  static open(spreadsheet: Spreadsheet): YearRows {
    const sheet = findTab(spreadsheet, yearResultsTab);
    return new YearRows(sheet ? Table.on(sheet, yearResultsTab) : undefined);
  }

  /** Lần tổng hợp of what holds of a year; 0 while there is nothing. */
  roundOf(year: number): number {
    return this.rowsOf(year).reduce((last, { round }) => Math.max(last, round), 0);
  }

  /** Writes the results of a year below all others; those that stood for it stay, and are called replaced. */
  replace(
    spreadsheet: Spreadsheet,
    year: number,
    results: readonly Result[],
    written: { readonly at: Date; readonly by: string },
  ): number {
    const sheet = tabSheet(spreadsheet, yearResultsTab);
    const table = this.table!;
    const period = nameOf(year);
    const round = this.roundOf(year) + 1;
    const column = table.column('period');
    writeRows({ sheet, tab: yearResultsTab }, table, [
      ...results.map(result =>
        newRow(table.row({ period, round, ...resultCells(result, table), ...written })),
      ),
      ...this.rowsOf(year).map(({ row, round: was }) => ({
        row,
        values: new Map([[column, `${period} (lần ${was}, đã thay)`]]),
      })),
    ]);
    return round;
  }

  private rowsOf(year: number): readonly { readonly row: number; readonly round: number }[] {
    if (!this.table) return [];
    const round = this.table.column('round');
    const names = this.table.texts('period');
    return [...names.keys()]
      .filter(row => names[row] === nameOf(year))
      .map(row => ({ row, round: Number(this.table!.rows[row]![round]) || 1 }));
  }
}

function nameOf(year: number): string {
  return formatPeriod({ kind: 'year', year, part: 1 });
}
