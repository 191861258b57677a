import { afterAll } from 'vitest';
import type { LocalSheet } from '../../../src/host/server/LocalSheet.ts';
import type { CellValue } from '../../../src/host/sheet/CellValue.ts';
import { examples } from '../../example/copies.ts';
import { opened } from '../../example/opened.ts';
import { gridOf } from '../../host/gridOf.ts';

/** The example workbook, with ways to call the script as a person and to type into cells. */
export async function openedSheet() {
  const { sheet, run } = opened(await examples(), { later: afterAll });
  const { engine } = sheet;
  await engine.settled();
  const call = (name: string, asked: unknown, user?: string) => run(name, [asked], user);
  /** A cell by the code in the first column and the header; or by row from 1 where `key` is a number. */
  const type = async (tab: string, key: string | number, header: string, v: CellValue) => {
    const grid = gridOf(sheet, tab);
    const row = typeof key === 'number' ? key - 1 : grid.findIndex(([first]) => first === key);
    const column = grid[0]!.indexOf(header);
    if (row < 0 || column < 0) throw new Error(`no cell ${key} · ${header} in ${tab}`);
    engine.run('sheet.mutation.set-range-values', {
      unitId: engine.unit,
      subUnitId: engine.workbook.getSheetBySheetName(tab)!.getSheetId(),
      cellValue: { [row]: { [column]: { v, t: typeof v === 'number' ? 2 : 1, f: null, si: null } } },
    });
    await engine.settled();
  };
  const setting = (name: string, value: CellValue) => type('Cấu hình', name, 'Giá trị', value);
  return { sheet, call, type, setting, rows: (tab: string) => rowsOf(sheet, tab) };
}

/** The rows of a tab that hold something, by header. */
function rowsOf(sheet: LocalSheet, tab: string): Record<string, CellValue>[] {
  const [header = [], ...rows] = gridOf(sheet, tab);
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => Object.fromEntries(header.map((title, at) => [String(title), row[at] ?? ''])));
}
