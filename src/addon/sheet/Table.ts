import { Names } from '../../domain/text/Names.ts';
import { refuse } from '../call/Refused.ts';
import type { Tab } from '../workbook/Tab.ts';
import { tabSheet } from './findTab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

/** Where columns stand, in the order of their headers. */
export type Places<Headers extends readonly string[]> = { readonly [At in keyof Headers]: number };

/** Rows of a tab, their columns found by header, wherever people have moved them. */
export class Table {
  readonly header: readonly string[];
  readonly rows: Cells;
  private readonly columns: Names<number>;

  /** A tab down to its last used row; refuses if there is none. */
  static of(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: Pick<Tab, 'name'>): Table {
    return Table.on(tabSheet(spreadsheet, tab), tab);
  }

  /** Everything on a sheet that holds anything, header first. */
  static on(sheet: Sheet, tab: Pick<Tab, 'name'>): Table {
    return new Table(tab, sheet.getSheetValues(1, 1, -1, -1));
  }

  /** Only these columns and what stands between them, so that long texts are not read in vain; in two calls. */
  static columnsOn(sheet: Sheet, tab: Tab, headers: readonly string[]): Table {
    const whole = new Table(tab, sheet.getSheetValues(1, 1, 1, -1));
    const places = whole.places(headers);
    const first = Math.min(...places);
    const count = Math.max(...places) - first + 1;
    return new Table(tab, sheet.getSheetValues(1, first + 1, -1, count));
  }

  constructor(
    private readonly tab: Pick<Tab, 'name'>,
    [header = [], ...rows]: Cells,
  ) {
    this.header = header.map(String);
    this.rows = rows;
    this.columns = new Names(this.header.map((title, at) => [title, at]));
  }

  /** Where a column stands; refuses if there is none. */
  column(header: string): number {
    return this.columns.find(header) ?? refuse('missingColumn', `${this.tab.name} · ${header}`);
  }

  places<const Headers extends readonly string[]>(headers: Headers): Places<Headers> {
    return headers.map(header => this.column(header)) as never;
  }

  /** The texts of a column. */
  texts(header: string): readonly string[] {
    const column = this.column(header);
    return this.rows.map(row => String(row[column] ?? '').trim());
  }

  /** A new row of this table; columns that it does not name stay blank. */
  row(values: Readonly<Record<string, string | number | Date>>): (string | number | Date)[] {
    const row: (string | number | Date)[] = this.header.map(() => '');
    for (const header of Object.keys(values)) row[this.column(header)] = values[header]!;
    return row;
  }
}
