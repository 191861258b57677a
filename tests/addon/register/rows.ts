import { extent } from '../../../src/host/operations/extent.ts';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import type { CellValue } from '../../../src/host/sheet/CellValue.ts';

type Row = Record<string, unknown>;

export const tabId = ({ engine }: LocalSheet, name: string) =>
  engine.workbook.getSheetBySheetName(name)!.getSheetId();

/** The rows of a tab as objects by header; blank rows left out. */
export function rowsOf(sheet: LocalSheet, tab: string): Row[] {
  const id = tabId(sheet, tab);
  const [header, ...rows] = sheet.engine.values({ tab: id, row: 0, column: 0, ...extent(sheet.engine, id) });
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => Object.fromEntries(header!.map((name, at) => [String(name), row[at]])));
}

function headerOf(sheet: LocalSheet, tab: string): readonly CellValue[] {
  const id = tabId(sheet, tab);
  const columns = sheet.engine.tab(id).getColumnCount();
  return sheet.engine.values({ tab: id, row: 0, column: 0, rows: 1, columns })[0]!;
}

/** Types into a cell by its header; `row` 0 is the first below it. A formula begins with `=`. */
export function type(sheet: LocalSheet, tab: string, row: number, header: string, v: string | number): void {
  const { engine } = sheet;
  const column = headerOf(sheet, tab).indexOf(header);
  if (column < 0) throw new Error(`no column ${header} in ${tab}`);
  const cell = String(v).startsWith('=')
    ? { f: v, v: null }
    : { v, t: typeof v === 'number' ? 2 : 1, f: null };
  engine.run('sheet.mutation.set-range-values', {
    unitId: engine.unit,
    subUnitId: tabId(sheet, tab),
    cellValue: { [row + 1]: { [column]: cell } },
  });
}

/** Sets a value of Cấu hình. */
export function setting(sheet: LocalSheet, name: string, value: string | number): void {
  const row = rowsOf(sheet, 'Cấu hình').findIndex(one => one.Mục === name);
  type(sheet, 'Cấu hình', row, 'Giá trị', value);
}
