import { criteriaColumns } from '../../domain/criteria/criteriaColumns.ts';
import { Headers } from '../../domain/table/Headers.ts';
import { fold } from '../../domain/text/fold.ts';
import { lastUsed } from '../../domain/text/lastUsed.ts';
import { cellText } from '../../domain/text/readCell.ts';
import type { Engine } from '../engine/Engine.ts';
import { extent } from '../operations/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellArea, CellValue } from '../sheet/CellValue.ts';

/** The table of a tab of a calculated workbook. */
export interface TabTable {
  /** The name of the tab. */
  readonly name: string;
  /** From the headers, above which titles may stand, down to the last row in use; up to the scores or the last header. */
  readonly area: CellArea;
  readonly values: readonly (readonly CellValue[])[];
  /** The first column of the tab that is free; undefined if a formula anywhere in the tab scores. */
  readonly free: number | undefined;
}

const NAME = ['Họ và tên', 'Họ tên', 'Tên', 'Name'];

/** Headers under which something may stand, the likeliest first. */
export const titles = {
  code: ['Mã cán bộ', 'Mã', 'Code', 'Mã đơn vị'],
  staff: NAME,
  units: ['Tên đơn vị', 'Đơn vị', ...NAME],
  unit: ['Đơn vị', 'Tên đơn vị', 'Mã đơn vị', 'Unit'],
  kind: ['Loại', 'Kind'],
};

/** These stand in no row above that of the headers. */
const sure = [...titles.code, ...criteriaColumns.rule, 'Mã tiêu chí', 'Họ và tên', 'Tên đơn vị'].map(fold);
const SCORE = /\bSCORE_(?:STAFF|UNIT)\s*\(/i;

/** The tables of a workbook, one in each tab. */
export function tablesIn(engine: Engine): readonly TabTable[] {
  return engine.workbook.getSheets().map(sheet => {
    const tab = sheet.getSheetId();
    const inUse = extent(engine, tab);
    const cells = engine.values({ tab, row: 0, column: 0, ...inUse });
    const row = Math.max(
      0,
      cells.findIndex(line => line.some(cell => sure.includes(fold(cellText(cell))))),
    );
    const scores = formulasIn(engine, tab).filter(({ formula }) => SCORE.test(formula));
    const score = scores.find(one => one.row === row)?.column;
    const columns = score ?? (cells[row] ?? []).findLastIndex(cell => cell !== '') + 1;
    const values = cells.slice(row).map(line => line.slice(0, Math.max(1, columns)));
    const area = { tab, row, column: 0, rows: lastUsed(values) + 1, columns: Math.max(1, columns) };
    const free = scores.length > 0 ? undefined : inUse.columns;
    return { name: sheet.getName(), area, values: values.slice(0, area.rows), free };
  });
}

/** The formulas of a tab with their cells, row by row. */
export function formulasIn(engine: Engine, tab: string) {
  return Object.entries(engine.formulaCells(tab)).flatMap(([row, line]) =>
    Object.keys(line ?? {}).map(column => {
      const at = { row: Number(row), column: Number(column) };
      return { ...at, formula: engine.formula(tab, at.row, at.column) };
    }),
  );
}

/** Where the column with one of these headers, the likeliest first, stands in a table; -1 if there is none. */
export function columnOf({ values: [header = []] }: TabTable, names: readonly string[]): number {
  const found = new Headers(header).find(...names);
  return typeof found === 'number' ? found : -1;
}

const PLACE = /^([^:«"]*?)(?:dòng (\d+))?(?:, «([^»]+)»)?:\s*/;

/**
 * A message with the cell that it means: `Tiêu chí dòng 7, «Chỉ tiêu»: …` becomes `Tiêu chí!G9, «Chỉ tiêu»: …`. Rows in
 * messages are those of a range, here they become those of its tab. What names no tab speaks of the table `own`.
 */
export function located(message: string, own: TabTable, tables: readonly TabTable[]): string {
  const [whole = '', words = '', row, title] = PLACE.exec(message) ?? [];
  const named = tables.find(({ name }) => ` ${fold(words)}`.endsWith(` ${fold(name)}`));
  if (!named && row === undefined) return `${own.name}: ${message}`;
  const table = named ?? own;
  const column = title === undefined ? 0 : Math.max(0, columnOf(table, [title]));
  const cell = row === undefined ? '' : `!${cellAddress(table.area.row + Number(row) - 1, column)}`;
  return `${table.name}${cell}${title === undefined ? '' : `, «${title}»`}: ${message.slice(whole.length)}`;
}
