import type { Campaign } from '../../campaigns/Campaign.ts';
import { readSetting, type SettingValue } from '../../domain/settings/readSetting.ts';
import type { Cell } from '../../domain/text/Cell.ts';
import { Names } from '../../domain/text/Names.ts';
import { settingsTab } from '../../tabs/fixed.ts';
import { refuse } from '../call/Refused.ts';
import { findTab } from '../sheet/findTab.ts';
import { Table } from '../sheet/Table.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { cellsChange } from '../sheet/undo/Change.ts';
import { toStored } from '../sheet/undo/Stored.ts';
import { writeRows } from '../sheet/writeRows.ts';
import { type SettingId, settingNames, settings } from './settings.ts';
import { shippedCampaigns } from './shippedCampaigns.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type SettingColumn = keyof typeof settingsTab.columns;
type KindOf<Id extends SettingId> = (typeof settings)[Id]['kind'];

/** What Cấu hình says, read once; of several rows of one name the first counts. */
export class SettingTable {
  private rows: Names<number>;

  constructor(
    private readonly sheet: Sheet | undefined,
    private table: Table<SettingColumn>,
  ) {
    this.rows = rowsOf(table);
  }

  /** Undefined if there is no such tab. */
  static find(spreadsheet: Spreadsheet): SettingTable | undefined {
    const sheet = findTab(spreadsheet, settingsTab);
    return sheet ? new SettingTable(sheet, Table.on(sheet, settingsTab)) : undefined;
  }

  /** The same; refuses if there is none. */
  static open(spreadsheet: Spreadsheet): SettingTable {
    return SettingTable.find(spreadsheet) ?? refuse('missingTab', { tab: settingsTab.name });
  }

  /** What a setting says; undefined where there is no such row, it is blank or cannot be read. */
  get<Id extends SettingId>(id: Id): SettingValue<KindOf<Id>> | undefined {
    return readSetting(settings[id].kind as KindOf<Id>, this.cell(id));
  }

  /** The campaign that the workbook was made for; undefined where none is named that there is. */
  get campaign(): Campaign | undefined {
    return shippedCampaigns().find(({ id }) => id === this.get('template'));
  }

  /** The year of the campaign; the current one where none is given. */
  get year(): number {
    return this.get('year') ?? new Date().getFullYear();
  }

  /** Whether the person who runs this may edit Cấu hình; asks the service. */
  mayEdit(): boolean {
    return this.sheet!.getDataRange().canEdit();
  }

  /** What stands beside the name of a setting; blank if there is no such row. */
  cell(id: SettingId): Cell {
    return this.valueAt(this.rowOf(id));
  }

  /** The same of whatever is called so. */
  named(name: string): Cell {
    return this.valueAt(this.rows.find(name));
  }

  private valueAt(at: number | undefined): Cell {
    return (at === undefined ? '' : (this.table.rows[at]![this.table.column('value')] ?? '')) as Cell;
  }

  private rowOf(id: SettingId): number | undefined {
    return settingNames(settings[id].name).reduce<number | undefined>(
      (found, name) => found ?? this.rows.find(name),
      undefined,
    );
  }

  /** Writes one setting, if there is such a row, after `keep` has taken the change down; texts as they are meant. */
  set(id: SettingId, value: string | number, keep: (changes: readonly Change[]) => void): void {
    const at = this.rowOf(id);
    if (at === undefined) return;
    const column = this.table.column('value');
    const values = [this.table.header, ...this.table.rows];
    const known = { tab: settingsTab.name, values, key: this.table.column('name') };
    keep([cellsChange(known, { row: at + 1, column }, [[toStored(this.cell(id))]], [[value]])]);
    const write = { row: at, values: new Map([[column, value]]) };
    this.table = writeRows({ sheet: this.sheet!, tab: settingsTab }, this.table, [write]);
    this.rows = rowsOf(this.table);
  }
}

function rowsOf(table: Table<SettingColumn>): Names<number> {
  if (table.rows.length === 0) return new Names([]);
  const named = table.texts('name').map((title, at) => [title, at] as const);
  return new Names(named.filter(([title]) => title !== '').reverse());
}
