import type { LocalSheet } from '../../src/host/server/LocalSheet.ts';
import type { CellValue } from '../../src/host/sheet/CellValue.ts';

/** All values of a tab, calculated. */
export function gridOf({ engine }: LocalSheet, name: string): CellValue[][] {
  const tab = engine.workbook.getSheetBySheetName(name)!;
  const [rows, columns] = [tab.getRowCount(), tab.getColumnCount()];
  return engine.values({ tab: tab.getSheetId(), row: 0, column: 0, rows, columns });
}
