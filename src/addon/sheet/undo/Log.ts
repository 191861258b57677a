import type { LastRun, RunKind } from '../../../contract/AdminSetUp.ts';
import { currentEmail } from '../../call/caller.ts';
import { fitRows } from '../blocks.ts';
import type { Change } from './Change.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden tab that keeps what bulk changes did. */
export const LOG_TAB = 'Bản lưu thiết lập';
const HEADER = ['Lượt', 'Lúc', 'Người', 'Việc', 'Nội dung'];
/** A cell holds 50 000 characters; what is longer goes on in the next one. */
const PIECE = 45_000;
const PIECES = 10;
/** Begins each piece, so that none is read as a formula. */
const MARK = '|';
const WIDTH = HEADER.length - 1 + PIECES;
const KEPT_RUNS = 10;

/** A bulk change: everything that one press of a button did, over as many calls as it took. */
export interface Run extends LastRun {
  readonly number: number;
  readonly changes: readonly Change[];
  /** A run that was cut off has no end. */
  readonly hasEnded: boolean;
}

const END = { kind: 'end' } as const;
type LogEntry = Change | typeof END;

/** Forgets every run: nothing of before can be taken back any more. */
export function dropLog(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(LOG_TAB);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/** What was done to the workbook, written down before it is done, so that it can be taken back. */
export class Log {
  private readonly rows: readonly (readonly string[])[];
  private readonly used: number;
  private number = 0;
  private kind: RunKind = 'setUp';
  private isOpen = false;
  /** The row to be written next; undefined as long as nothing was written. */
  private next: number | undefined;
  /** What was kept in this call. */
  readonly added: Change[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private sheet: Sheet | null = spreadsheet.getSheetByName(LOG_TAB),
  ) {
    const cells = sheet ? sheet.getSheetValues(1, 1, -1, -1).map(row => row.map(String)) : [];
    this.used = cells.length;
    this.rows = cells.slice(1);
  }

  /** The last run; undefined if nothing can be undone. */
  get last(): Run | undefined {
    const rows = this.rowsOf(this.numbers[this.numbers.length - 1]);
    const [first] = rows;
    if (!first) return undefined;
    const entries = rows.map(row => JSON.parse(joined(row.slice(HEADER.length - 1))) as LogEntry);
    return {
      number: Number(first[0]),
      at: first[1]!,
      by: first[2]!,
      kind: first[3] as RunKind,
      changes: entries.filter((entry): entry is Change => entry.kind !== 'end'),
      hasEnded: entries.some(entry => entry.kind === 'end'),
    };
  }

  /** Begins a run, or goes on with one of its kind that was cut off, whose changes it gives. */
  begin(kind: RunKind): readonly Change[] {
    const { last } = this;
    const isOpen = last !== undefined && !last.hasEnded && last.kind === kind;
    this.kind = kind;
    this.number = isOpen ? last.number : (last?.number ?? 0) + 1;
    this.isOpen = isOpen;
    return isOpen ? last.changes : [];
  }

  /** Keeps changes that are about to be made; the tab is made with the first one. */
  add(changes: readonly Change[]): void {
    this.write(changes);
    this.added.push(...changes);
  }

  /** Ends the run, if it has changed anything. */
  end(): void {
    if (this.isOpen) this.write([END]);
  }

  /** Forgets the last run. */
  dropLast(): void {
    const count = this.rowsOf(this.numbers[this.numbers.length - 1]).length;
    if (this.rows.length === count) this.spreadsheet.deleteSheet(this.sheet!);
    else this.sheet!.deleteRows(this.used - count + 1, count);
  }

  private get numbers(): readonly string[] {
    return [...new Set(this.rows.map(row => row[0]!))];
  }

  private rowsOf(number: string | undefined) {
    return this.rows.filter(row => row[0] === number);
  }

  private write(entries: readonly LogEntry[]): void {
    if (entries.length === 0) return;
    this.isOpen = true;
    const sheet = this.sheet ?? this.make();
    this.sheet = sheet;
    this.next ??= this.forgetOld(sheet);
    const [at, by] = [new Date().toISOString(), currentEmail()];
    const rows = entries.map(entry => [
      String(this.number),
      at,
      by,
      this.kind,
      ...pieces(JSON.stringify(entry)),
    ]);
    fitRows(sheet, this.next + rows.length - 1);
    sheet.getRange(this.next, 1, rows.length, WIDTH).setNumberFormat('@').setValues(rows);
    this.next += rows.length;
  }

  private make(): Sheet {
    const sheet = this.spreadsheet.insertSheet(LOG_TAB, this.spreadsheet.getSheets().length);
    sheet.hideSheet();
    sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]);
    return sheet;
  }

  /** Gives the first free row. */
  private forgetOld(sheet: Sheet): number {
    const kept = this.numbers.slice(1 - KEPT_RUNS);
    const old = this.rows.filter(row => !kept.includes(row[0]!)).length;
    const used = Math.max(1, this.used);
    if (old === 0) return used + 1;
    sheet.deleteRows(2, old);
    return used - old + 1;
  }
}

function pieces(text: string): readonly string[] {
  if (text.length > PIECE * PIECES) throw new Error(`a change of ${text.length} characters cannot be kept`);
  return Array.from({ length: PIECES }, (_, at) => {
    const piece = text.slice(at * PIECE, (at + 1) * PIECE);
    return piece === '' ? '' : MARK + piece;
  });
}

function joined(cells: readonly string[]): string {
  return cells.map(cell => cell.slice(MARK.length)).join('');
}
