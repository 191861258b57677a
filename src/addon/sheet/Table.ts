import { findHeader } from '../../domain/table/findHeader.ts';
import { rowsLeftOut } from '../../domain/table/rowsLeftOut.ts';
import { cellName } from '../../domain/text/cellName.ts';
import { Names } from '../../domain/text/Names.ts';
import type { Column, Columns } from '../../tabs/Column.ts';
import { columnsOf } from '../../tabs/Tab.ts';
import { refuse } from '../call/Refused.ts';
import { calculated } from './calculated.ts';
import { namedTab } from './findTab.ts';
import type { Row, Value } from './Grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is known of a tab that is read: what it is called and which columns it may have. */
export interface Known<Id extends string = string> {
  readonly name: string;
  readonly columns: Columns<Id>;
}

/** Where columns stand, in the order of their ids. */
export type Places<Ids extends readonly string[]> = { readonly [At in keyof Ids]: number };

/** New values of a row by the ids of columns; texts as they are meant, not as they are written. */
export type Cells<Id extends string> = Readonly<Partial<Record<Id, Value>>>;

/**
 * The rows of a tab below its header, counted from 0. Columns are found by what stands above them, wherever people have
 * moved them.
 */
export class Table<Id extends string = string> {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** How many rows stand above the last of the header. */
  readonly above: number;
  private readonly titles: Names<number>;

  /** A tab down to its last used row; refuses if there is none, or while functions in it are at work. */
  static of<Id extends string>(
    spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
    tab: Known<Id>,
  ): Table<Id> {
    const { sheet, name } = namedTab(spreadsheet, tab) ?? refuse('missingTab', { tab: tab.name });
    return Table.on(sheet, tab, name);
  }

  /** Everything on a sheet that holds anything. */
  static on<Id extends string>(sheet: Sheet, tab: Known<Id>, name?: string): Table<Id> {
    return new Table(tab, calculated(sheet.getSheetValues(1, 1, -1, -1)), name);
  }

  /** Only these columns and what stands between them, so that long texts are not read in vain; in two calls. */
  static columnsOn<Id extends string>(sheet: Sheet, tab: Known<Id>, ids: readonly Id[]): Table<Id> {
    const first = new Table(tab, sheet.getSheetValues(1, 1, 1, -1));
    const found = ids.map(id => first.find(id));
    if (found.includes(undefined)) return Table.on(sheet, tab);
    const places = found as readonly number[];
    const from = Math.min(...places);
    return new Table(tab, sheet.getSheetValues(1, from + 1, -1, Math.max(...places) - from + 1));
  }

  constructor(
    private readonly tab: Known<Id>,
    cells: readonly Row[],
    /** What the tab is called now, as far as that is known. */
    readonly name = tab.name,
  ) {
    const known = columnsOf(tab).map(namesOf);
    const { headers, above, found } = findHeader(
      cells,
      known.length,
      titles => known.filter(names => titles.column(...names) !== undefined).length,
    );
    // A single name may stand in a title, too.
    this.above = found > 1 ? above - 1 : 0;
    this.header = this.above === 0 ? (cells[0] ?? []).map(String) : headers.titles;
    this.rows = cells.slice(this.above + 1);
    this.titles = new Names(this.header.map((title, at) => [title, at]));
  }

  /** Where a column stands; undefined if there is none. */
  find(id: Id): number | undefined {
    return namesOf(this.tab.columns[id]).reduce<number | undefined>(
      (found, name) => found ?? this.titles.find(name),
      undefined,
    );
  }

  /** The same; refuses if there is none. */
  column(id: Id): number {
    const { header } = this.tab.columns[id];
    return this.find(id) ?? refuse('missingColumn', { tab: this.name, column: header });
  }

  places<const Ids extends readonly Id[]>(ids: Ids): Places<Ids> {
    return ids.map(id => this.column(id)) as never;
  }

  /** The texts of a column. */
  texts(id: Id): readonly string[] {
    const column = this.column(id);
    return this.rows.map(row => String(row[column] ?? '').trim());
  }

  /** Which rows are nobody: totals, headings and the like, beside those without a code. */
  nobody(key: Id, kind: Id): ReadonlySet<number> {
    const [first, ofKind] = [this.column(key), this.find(kind) ?? -1];
    const needed = new Set([first, ofKind]);
    const left = rowsLeftOut(this.rows, { first, firstTitle: this.header[first]!, needed, kind: ofKind });
    return new Set(left.keys());
  }

  /** The number of a row as people count. */
  numberOf(row: number): number {
    return this.above + row + 2;
  }

  /** «AC7»: where a column stands in a row. */
  cellOf(row: number, id: Id): string {
    return cellName(this.numberOf(row) - 1, this.column(id));
  }

  /** A new row of this table; columns that it does not name stay blank. */
  row(values: Cells<Id>): Value[] {
    const row: Value[] = this.header.map(() => '');
    for (const id of Object.keys(values) as Id[]) row[this.column(id)] = values[id]!;
    return row;
  }
}

const namesOf = ({ header, otherNames = [] }: Column) => [header, ...otherNames];
