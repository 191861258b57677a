import { Headers } from '../../domain/table/Headers.ts';
import { fold } from '../../domain/text/fold.ts';
import { lastUsed } from '../../domain/text/lastUsed.ts';
import { cellText, FAULT } from '../../domain/text/readCell.ts';
import type { Engine } from '../engine/Engine.ts';
import { extent } from '../operations/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellValue } from '../sheet/CellValue.ts';

/** The table of a tab of a calculated workbook. */
export interface Table {
  /** The id of the tab. */
  readonly tab: string;
  readonly name: string;
  /** The row of its headers in the tab, from 0; titles may stand above it. */
  readonly top: number;
  /** From the headers down to the last row in use, from column A to the one before the scores or the last header. */
  readonly values: readonly (readonly CellValue[])[];
  /** How many columns of the tab are in use. */
  readonly columns: number;
  /** Whether a formula anywhere in the tab scores. */
  readonly isScored: boolean;
}

const HEADERS = [
  'Mã',
  'Mã tiêu chí',
  'Mã cán bộ',
  'Mã đơn vị',
  'Code',
  'Cách tính',
  'Rule',
  'Họ và tên',
  'Tên đơn vị',
];
const known = new Set(HEADERS.map(fold));
const SCORE = /\bSCORE_(?:STAFF|UNIT)\s*\(/i;

/** The tables of a workbook, one in each tab: its headers are the first row in which a known one stands. */
export function tablesIn(engine: Engine): readonly Table[] {
  return engine.workbook.getSheets().map(sheet => {
    const tab = sheet.getSheetId();
    const inUse = extent(engine, tab);
    const cells = engine.values({ tab, row: 0, column: 0, ...inUse });
    const scores = cells.map((line, row) =>
      line.findIndex((_, column) => SCORE.test(engine.formula(tab, row, column))),
    );
    const headers = cells.findIndex(line => line.some(cell => known.has(fold(cellText(cell)))));
    const top = Math.max(0, headers);
    const score = scores[top] ?? -1;
    const width = score < 0 ? (cells[top] ?? []).findLastIndex(cell => cell !== '') + 1 : score;
    const values = cells.slice(top).map(line => line.slice(0, Math.max(1, width)));
    return {
      tab,
      name: sheet.getName(),
      top,
      values: values.slice(0, lastUsed(values) + 1),
      columns: inUse.columns,
      isScored: scores.some(column => column >= 0),
    };
  });
}

/** Where the column with one of these headers, the likeliest first, stands in a table; -1 if there is none. */
export function columnOf({ values: [header = []] }: Table, ...names: readonly string[]): number {
  const found = new Headers(header).find(...names);
  return typeof found === 'number' ? found : -1;
}

const PLACE = /^([^:«"]*?)(?:dòng (\d+))?(?:, «([^»]+)»)?:\s*/;

/**
 * A message with the cell that it means: `Tiêu chí dòng 7, «Chỉ tiêu»: …` becomes `Tiêu chí!G9, «Chỉ tiêu»: …`. Rows in
 * messages are those of a range, here they become those of its tab. What names no tab speaks of the table `own`.
 */
export function located(message: string, own: Table, tables: readonly Table[]): string {
  const [whole = '', name = '', row, title] = PLACE.exec(message) ?? [];
  const table = tables.find(one => ` ${fold(name)}`.endsWith(` ${fold(one.name)}`));
  if (!table && row === undefined) return `${own.name}: ${message}`;
  const { name: tab, top } = table ?? own;
  const column = title === undefined ? 0 : Math.max(0, columnOf(table ?? own, title));
  const cell = row === undefined ? '' : `!${cellAddress(top + Number(row) - 1, column)}`;
  return `${tab}${cell}${title === undefined ? '' : `, «${title}»`}: ${message.slice(whole.length)}`;
}

/** Whether a result is the text of a fault. */
export function isFault(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith(FAULT);
}
