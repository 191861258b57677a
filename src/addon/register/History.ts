import type { FormerText, HistoryEntry } from '../../contract/Initiative.ts';
import { historyTab } from '../../tabs/history.ts';
import { asCell } from '../sheet/asText.ts';
import { tabSheet } from '../sheet/findTab.ts';
import { removeRows } from '../sheet/removeRows.ts';
import { type Cells, type Places, Table } from '../sheet/Table.ts';
import { readTab } from '../sheet/TabRead.ts';
import { newRow, writeRows } from '../sheet/writeRows.ts';
import { isKeyOfPage } from './keys.ts';
import { isoOf, shown } from './shown.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type HistoryId = keyof typeof historyTab.columns;

/** An entry of Nhật ký about an initiative. */
export interface LoggedStep extends HistoryEntry {
  readonly number: string;
  /** Of the change that it tells of, so that none is told twice. */
  readonly key: string;
}

/** Between the number of an initiative and the column whose former text the entry keeps in «Từ». */
const COLUMN = ' · ';

/** What a change keeps of a text that it replaces: an entry of its own. */
export function keptText(step: LoggedStep, { column, text }: FormerText): LoggedStep {
  return { ...step, number: step.number + COLUMN + column, from: text, to: '', why: '' };
}

/** The tab Nhật ký as it is read inside the lock, and what was added since. */
export class History {
  private readonly keys: Set<string>;
  private readonly known: ReadonlySet<string>;
  private readonly byNumber = new Map<string, LoggedStep[]>();
  /** Former texts by number and key of the change. */
  private readonly replaced = new Map<string, FormerText[]>();

  private constructor(
    private readonly sheet: Sheet,
    private readonly table: Table<HistoryId>,
  ) {
    const entries = entriesOf(table);
    this.keys = new Set(entries.map(({ number, key }) => `${number} ${key}`));
    this.known = new Set(entries.map(({ key }) => key));
    for (const entry of entries) this.remember(entry);
    for (const own of this.byNumber.values()) own.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** Reads the whole tab, in one call. */
  static open(spreadsheet: Spreadsheet): History {
    const sheet = tabSheet(spreadsheet, historyTab);
    return new History(sheet, Table.on(sheet, historyTab));
  }

  /**
   * Adds an entry without reading the tab, in the columns that set-up gave it; where people have moved these since, it is
   * known by its content when the tab is read.
   */
  static append(spreadsheet: Spreadsheet, entry: LoggedStep): void {
    const cells = cellsOf(entry);
    tabSheet(spreadsheet, historyTab).appendRow(
      (Object.keys(historyTab.columns) as HistoryId[]).map(id => asCell(cells[id]!)),
    );
  }

  /** What happened to an initiative, oldest first. */
  of(number: string): readonly LoggedStep[] {
    return (this.byNumber.get(number) ?? []).map(entry => ({
      ...entry,
      replaced: this.replaced.get(`${number} ${entry.key}`) ?? [],
    }));
  }

  /** Whether it tells of something that was done with this key. */
  knows(key: string): boolean {
    return this.known.has(key);
  }

  /** Whether it tells of this change of an initiative. */
  tells(number: string, key: string): boolean {
    return this.keys.has(`${number} ${key}`);
  }

  /** Adds entries at the end: one with one call, several with a few. */
  add(entries: readonly LoggedStep[]): void {
    const rows = entries.map(entry => this.table.row(cellsOf(entry)));
    if (rows.length === 1) this.sheet.appendRow(rows[0]!.map(asCell));
    if (rows.length > 1) writeRows({ sheet: this.sheet, tab: historyTab }, this.table, rows.map(newRow));
    for (const entry of entries) {
      this.keys.add(`${entry.number} ${entry.key}`);
      this.remember(entry);
    }
  }

  /** Takes out the former texts that a change has kept which is not made. */
  takeBack(key: string): void {
    const tab = readTab(this.sheet);
    removeRows(
      tab,
      tab.values.map(row => row.includes(key)),
    );
  }

  private remember(entry: LoggedStep): void {
    const [number, column] = entry.number.split(COLUMN) as [string, string | undefined];
    if (column === undefined) push(this.byNumber, number, entry);
    else push(this.replaced, `${number} ${entry.key}`, { column, text: entry.from });
  }
}

function push<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

const ids = ['at', 'who', 'number', 'what', 'from', 'to', 'why', 'key'] as const;
const asSetUp = ids.map(id => Object.keys(historyTab.columns).indexOf(id)) as unknown as Places<typeof ids>;

function entriesOf(table: Table<HistoryId>): readonly LoggedStep[] {
  const places = table.places(ids);
  const isMoved = places.some((place, at) => place !== asSetUp[at]);
  return table.rows.map(row => {
    const entry = entryIn(row, places);
    if (!isMoved || isKeyOfPage(entry.key)) return entry;
    const other = entryIn(row, asSetUp);
    return isKeyOfPage(other.key) ? other : entry;
  });
}

function entryIn(
  row: readonly unknown[],
  [at, who, number, what, from, to, why, key]: Places<typeof ids>,
): LoggedStep {
  return {
    at: isoOf(row[at]),
    who: shown(row[who]),
    number: shown(row[number]).trim(),
    what: shown(row[what]).trim(),
    from: shown(row[from]).trim(),
    to: shown(row[to]).trim(),
    why: shown(row[why]),
    key: shown(row[key]).trim(),
  };
}

function cellsOf({ at, who, number, what, from, to, why, key }: LoggedStep): Cells<HistoryId> {
  return { at: at === '' ? new Date() : new Date(at), who, number, what, from, to, why, key };
}

/** Something that was done to the workbook, for Nhật ký. */
export interface WorkbookEvent {
  readonly who: string;
  /** The code or period that it is about. */
  readonly about: string;
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  readonly why?: string;
}

/** Adds an entry to Nhật ký about something that is no initiative. */
export function tell(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { who, about, what, from = '', to = '', why = '' }: WorkbookEvent,
): void {
  History.append(spreadsheet, { at: '', who, number: about, what, from, to, why, key: '' });
}
