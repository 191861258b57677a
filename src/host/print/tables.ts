import { criteriaIds, namesOf } from '../../domain/criteria/criteriaColumns.ts';
import { findHeader, type Header } from '../../domain/table/findHeader.ts';
import type { Headers } from '../../domain/table/Headers.ts';
import { fold } from '../../domain/text/fold.ts';
import { lastUsed } from '../../domain/text/lastUsed.ts';
import type { Engine } from '../engine/Engine.ts';
import { extent } from '../operations/extent.ts';
import { cellAddress } from '../sheet/address.ts';
import type { CellArea, CellValue } from '../sheet/CellValue.ts';

/** The table of a tab of a calculated workbook, with all that stands above its header. */
export interface TabTable extends Header {
  /** The name of the tab. */
  readonly name: string;
  /** From the first cell of the tab down to the last row in use; up to the scores or the last column in use. */
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

const criteriaTitles = criteriaIds.map(namesOf);
const known = [...Object.values(titles), ...criteriaTitles];
const SCORE = /\bSCORE_(?:STAFF|UNIT)\s*\(/i;

/** The tables of a workbook, one in each tab. */
export function tablesIn(engine: Engine): readonly TabTable[] {
  return engine.workbook.getSheets().map(sheet => {
    const tab = sheet.getSheetId();
    const inUse = extent(engine, tab);
    const cells = engine.values({ tab, row: 0, column: 0, ...inUse });
    const header = findHeader(cells, Number.POSITIVE_INFINITY, knownIn);
    const scores = formulasIn(engine, tab).filter(({ formula }) => SCORE.test(formula));
    const beside = scores.filter(({ row }) => row < header.above).map(({ column }) => column);
    const columns = Math.max(1, Math.min(inUse.columns, ...beside));
    const rows = cells.map(row => row.slice(0, columns));
    const values = rows.slice(0, lastUsed(rows) + 1);
    const area = { tab, row: 0, column: 0, rows: values.length, columns };
    const taken = sheet.getMergeData().map(({ endColumn }) => endColumn + 1);
    const free = scores.length > 0 ? undefined : Math.max(inUse.columns, ...taken);
    return { name: sheet.getName(), area, values, free, ...header };
  });
}

/** How many known columns a header has; of two that have as many, the one with more columns has more. */
function knownIn(headers: Headers): number {
  const found = known.filter(names => headers.column(...names) !== undefined);
  return found.length + headers.titles.filter(title => title !== '').length / 1e5;
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

const PLACE = /^([^:«"]*?)(?:dòng (\d+))?(?:, «([^»]+)»)?:\s*/;

/**
 * A message with the cell that it means: `Tiêu chí dòng 7, «Chỉ tiêu»: …` becomes `Tiêu chí!G7, «Chỉ tiêu»: …`. What names
 * no tab speaks of the table `own`.
 */
export function located(message: string, own: TabTable, tables: readonly TabTable[]): string {
  const [whole = '', words = '', row, title] = PLACE.exec(message) ?? [];
  const named = tables.find(({ name }) => ` ${fold(words)}`.endsWith(` ${fold(name)}`));
  if (!named && row === undefined) return `${own.name}: ${message}`;
  const table = named ?? own;
  const names = criteriaTitles.find(([proper]) => proper === title) ?? [title ?? ''];
  const column = table.headers.column(...names) ?? 0;
  const cell = row === undefined ? '' : `!${cellAddress(Number(row) - 1, column)}`;
  return `${table.name}${cell}${title === undefined ? '' : `, «${title}»`}: ${message.slice(whole.length)}`;
}
