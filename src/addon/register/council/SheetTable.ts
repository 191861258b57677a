import type { MemberSheet } from '../../../domain/council/MemberSheet.ts';
import type { Cell } from '../../../domain/text/Cell.ts';
import { caseKey } from '../../../domain/text/fold.ts';
import { tidy } from '../../../domain/text/tidy.ts';
import { councilSheetsTab } from '../../../tabs/council.ts';
import { resultColumns } from '../../../tabs/results.ts';
import { tabSheet } from '../../sheet/findTab.ts';
import type { Value } from '../../sheet/Grid.ts';
import { type Cells, Table } from '../../sheet/Table.ts';
import { writeRows } from '../../sheet/writeRows.ts';
import { isoOf, shown } from '../shown.ts';

type Id = keyof typeof councilSheetsTab.columns;

const results = new Set<string>(Object.values(resultColumns).map(({ header }) => caseKey(header)));
/** What says whose a sheet is, and when and why: no points. */
const told: readonly Id[] = [
  ...(['number', 'kind', 'title', 'member', 'recusal', 'comment', 'at', 'by', 'key'] as const),
];

/** The tab Phiếu Hội đồng as it was read, and what was added since. */
export class SheetTable {
  /** What the criteria may read: the results of the formula are no facts. */
  readonly header: readonly string[];
  /** Every sheet, in the order in which they were handed in. */
  readonly all: readonly MemberSheet[];

  private constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly table: Table<Id>,
  ) {
    this.header = table.header.map(title => (results.has(caseKey(title)) ? '' : title));
    this.all = sheetsIn(table);
  }

  static open(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetTable {
    const sheet = tabSheet(spreadsheet, councilSheetsTab);
    return new SheetTable(sheet, Table.on(sheet, councilSheetsTab));
  }

  /** When a sheet was handed in with this key, ISO 8601; undefined where none was. */
  momentOf(key: string): string | undefined {
    const row = this.table.rows[this.table.texts('key').indexOf(key)];
    return row && isoOf(row[this.table.column('at')]);
  }

  /** Where points of this column stand; undefined where there is no such column, or it holds something else. */
  pointsAt(column: string): number | undefined {
    const at = this.header.findIndex(title => title !== '' && caseKey(title) === caseKey(column));
    return at < 0 || told.some(id => this.table.find(id) === at) ? undefined : at;
  }

  /** Adds a sheet: what is said of it, and its points by place. */
  add(cells: Cells<Id>, points: ReadonlyMap<number, Value>): void {
    const told = (Object.keys(cells) as Id[]).map(id => [this.table.column(id), cells[id]!] as const);
    const values = new Map<number, Value>([...told, ...points]);
    // The columns of results, which only admins may edit, are not written.
    writeRows({ sheet: this.sheet, tab: councilSheetsTab }, this.table, [{ values }]);
  }
}

function sheetsIn(table: Table<Id>): readonly MemberSheet[] {
  const ids = ['number', 'member', 'at', 'recusal', 'comment'] as const;
  const [number, member, at, recusal, comment] = table.places(ids);
  const sheets = table.rows.map(
    (row): MemberSheet => ({
      number: tidy(shown(row[number])),
      member: tidy(shown(row[member])),
      at: isoOf(row[at]),
      recusal: tidy(shown(row[recusal])),
      comment: shown(row[comment]),
      cells: row as readonly Cell[],
    }),
  );
  return sheets.filter(sheet => sheet.number !== '' && sheet.member !== '');
}
