import { stateNames } from '../../domain/initiative/states.ts';
import { refuse } from '../call/Refused.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { isSameCell } from '../sheet/isSameCell.ts';
import { Table } from '../sheet/Table.ts';
import { type Order, type Written, writeRows } from '../sheet/writeRows.ts';
import { initiativesTab } from '../workbook/tabs/initiativesTab.ts';
import { registrationKey } from './keys.ts';
import { shown } from './shown.ts';

/** New values of a row by header; texts as they are meant, not as they are written. */
export type Cells = Readonly<Record<string, string | number | Date>>;

/** Columns that people add say nothing about whether a row is one. */
const known = initiativesTab.columns.map(({ header }) => header);

/**
 * The tab Sáng kiến as it is read inside the lock, and as it is after what was written since. A row is found by its
 * number, a column by its header; rows count from 0 below the header.
 */
export class Register {
  private readonly rows: (readonly unknown[])[];

  private constructor(
    private readonly to: Written,
    readonly table: Table,
  ) {
    this.rows = [...table.rows];
  }

  /** Reads the whole tab, in one call. */
  static open(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Register {
    const sheet = tabSheet(spreadsheet, initiativesTab);
    return new Register({ sheet, tab: initiativesTab, key: 'Số tiếp nhận' }, Table.on(sheet, initiativesTab));
  }

  /** The rows of initiatives. */
  get numbered(): readonly number[] {
    return this.all.filter(at => this.number(at) !== '');
  }

  /** The rows that hold something but have no number: they were typed by hand. */
  get typed(): readonly number[] {
    return this.all.filter(
      at => this.number(at) === '' && known.some(header => this.text(at, header).trim() !== ''),
    );
  }

  /** The row of an initiative; refuses if there is none any more. */
  find(number: string): number {
    const wanted = number.trim();
    const at = wanted === '' ? undefined : this.all.find(row => this.number(row) === wanted);
    return at ?? refuse('gone', number);
  }

  /** Blank for a row that was typed by hand. */
  number(at: number): string {
    return this.text(at, 'Số tiếp nhận').trim();
  }

  /** The key with which the row was registered; blank if it has none. */
  key(at: number): string {
    return registrationKey(this.text(at, 'Khóa'));
  }

  cell(at: number, header: string): unknown {
    return this.rows[at]![this.table.column(header)] ?? '';
  }

  text(at: number, header: string): string {
    return shown(this.cell(at, header));
  }

  /** The state as the table of states has it, however it was typed. */
  state(at: number): string {
    const text = this.text(at, 'Trạng thái').trim();
    return stateNames.find(text)?.name ?? text;
  }

  /** 0 where nobody has written one. */
  version(at: number): number {
    return Number(this.cell(at, 'Phiên bản')) || 0;
  }

  /** Those of some cells that are not as they are wanted: to write the others would take formulas away. */
  different(at: number, cells: Cells): Cells {
    const changed: Record<string, string | number | Date> = {};
    for (const header of Object.keys(cells))
      if (!isSameCell(this.cell(at, header), cells[header]!)) changed[header] = cells[header]!;
    return changed;
  }

  /** Writes cells and no others, once: what it holds then is what was read before, with these. */
  write(changes: readonly (readonly [at: number, cells: Cells])[], order: Order): void {
    const writes = changes.map(([row, cells]) => ({
      row,
      values: new Map(Object.keys(cells).map(header => [this.table.column(header), cells[header]!] as const)),
    }));
    writeRows(this.to, this.table, writes, order);
    for (const { row, values } of writes) {
      const cells = [...this.rows[row]!];
      for (const [column, value] of values) cells[column] = value;
      this.rows[row] = cells;
    }
  }

  private get all(): readonly number[] {
    return this.rows.map((_, at) => at);
  }
}
