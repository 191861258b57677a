import { stateNames } from '../../domain/initiative/states.ts';
import { type InitiativeId, initiativesTab } from '../../tabs/initiatives.ts';
import { refuse } from '../call/Refused.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { isSameCell } from '../sheet/pieces.ts';
import { type Cells, Table } from '../sheet/Table.ts';
import { newRow, type Order, writeRows } from '../sheet/writeRows.ts';
import { registrationKey } from './keys.ts';
import { shown } from './shown.ts';

/** Columns that people add say nothing about whether a row is one. */
const known = Object.keys(initiativesTab.columns) as readonly InitiativeId[];

/** The columns that some cells are of. */
export const idsOf = (cells: Cells<InitiativeId>) => Object.keys(cells) as InitiativeId[];

/**
 * The tab Sáng kiến as it is read inside the lock, and as it is after what was written since. A row is found by its
 * number, a column by its header; rows count from 0 below the header.
 */
export class Register {
  private readonly rows: (readonly unknown[])[];

  private constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    readonly table: Table<InitiativeId>,
  ) {
    this.rows = [...table.rows];
  }

  /** Reads the whole tab, in one call. */
  static open(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Register {
    const sheet = tabSheet(spreadsheet, initiativesTab);
    return new Register(sheet, Table.on(sheet, initiativesTab));
  }

  /** The rows of initiatives. */
  get numbered(): readonly number[] {
    return this.all.filter(at => this.number(at) !== '');
  }

  /** The rows that hold something but have no number: they were typed by hand. */
  get typed(): readonly number[] {
    return this.all.filter(at => this.number(at) === '' && known.some(id => this.text(at, id).trim() !== ''));
  }

  /** The row of an initiative; refuses if there is none any more. */
  find(number: string): number {
    const wanted = number.trim();
    const at = wanted === '' ? undefined : this.all.find(row => this.number(row) === wanted);
    return at ?? refuse('gone', { number });
  }

  /** Blank for a row that was typed by hand. */
  number(at: number): string {
    return this.text(at, 'number').trim();
  }

  /** The key with which the row was registered; blank if it has none. */
  key(at: number): string {
    return registrationKey(this.text(at, 'key'));
  }

  cell(at: number, id: InitiativeId): unknown {
    return this.rows[at]![this.table.column(id)] ?? '';
  }

  text(at: number, id: InitiativeId): string {
    return shown(this.cell(at, id));
  }

  /** The state as the table of states has it, however it was typed. */
  state(at: number): string {
    const text = this.text(at, 'state').trim();
    return stateNames.find(text)?.name ?? text;
  }

  /** 0 where nobody has written one. */
  version(at: number): number {
    return Number(this.cell(at, 'version')) || 0;
  }

  /** Those of some cells that are not as they are wanted: to write the others would take formulas away. */
  different(at: number, cells: Cells<InitiativeId>): Cells<InitiativeId> {
    const ids = idsOf(cells).filter(id => !isSameCell(this.cell(at, id), cells[id]!));
    return Object.fromEntries(ids.map(id => [id, cells[id]!]));
  }

  /** Writes cells and no others, once, and new rows: what it holds then is what was read before, with these. */
  write(
    changes: readonly (readonly [at: number, cells: Cells<InitiativeId>])[],
    order: Order<InitiativeId>,
    added: readonly Cells<InitiativeId>[] = [],
  ): void {
    const writes = changes.map(([row, cells]) => ({
      row,
      values: new Map(idsOf(cells).map(id => [this.table.column(id), cells[id]!] as const)),
    }));
    const rows = added.map(cells => this.table.row(cells));
    writeRows(
      { sheet: this.sheet, tab: initiativesTab },
      this.table,
      [...writes, ...rows.map(newRow)],
      order,
    );
    for (const { row, values } of writes) {
      const cells = [...this.rows[row]!];
      for (const [column, value] of values) cells[column] = value;
      this.rows[row] = cells;
    }
    this.rows.push(...rows);
  }

  private get all(): readonly number[] {
    return this.rows.map((_, at) => at);
  }
}
