import { Names } from '../../domain/text/Names.ts';
import { refuse } from '../call/Refused.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import { writeRows } from '../sheet/writeRows.ts';
import { settingsTab } from './tabs/settingsTab.ts';
import type { Change } from './undo/Change.ts';
import { cellsChange } from './undo/cellsChange.ts';
import { toStored } from './undo/Stored.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tab Cấu hình by the names of its rows, read once. */
export class SettingTable {
  private constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private table: Table,
  ) {}

  /** Undefined if there is no such tab. */
  static find(spreadsheet: Spreadsheet): SettingTable | undefined {
    const sheet = findTab(spreadsheet, settingsTab);
    return sheet ? new SettingTable(sheet, Table.on(sheet, settingsTab)) : undefined;
  }

  /** The same; refuses if there is none. */
  static open(spreadsheet: Spreadsheet): SettingTable {
    return SettingTable.find(spreadsheet) ?? refuse('missingTab', settingsTab.name);
  }

  /** What stands beside a name; blank if there is no such row. */
  get(name: string): unknown {
    const at = this.find(name);
    return at === undefined ? '' : (this.table.rows[at]![this.table.column('Giá trị')] ?? '');
  }

  /** The year of the campaign; undefined where none is given. */
  get year(): number | undefined {
    return Number(this.get('Năm')) || undefined;
  }

  /** Writes one setting, if there is such a row, after `keep` has taken the change down; texts as they are meant. */
  set(name: string, value: string | number, keep: (changes: readonly Change[]) => void): void {
    const at = this.find(name);
    if (at === undefined) return;
    const column = this.table.column('Giá trị');
    const values = [this.table.header, ...this.table.rows];
    const known = { tab: settingsTab.name, values, key: this.table.column('Mục') };
    keep([cellsChange(known, { row: at + 1, column }, [[toStored(this.get(name))]], [[value]])]);
    const write = { row: at, values: new Map([[column, value]]) };
    this.table = writeRows({ sheet: this.sheet, tab: settingsTab, key: 'Mục' }, this.table, [write]);
  }

  /** Where a name stands in the tab as it was read last; of several rows of one name the first counts. */
  private find(name: string): number | undefined {
    const named = this.table.texts('Mục').map((title, at) => [title, at] as const);
    return new Names(named.filter(([title]) => title !== '').reverse()).find(name);
  }
}
