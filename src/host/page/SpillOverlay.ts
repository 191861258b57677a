import type { ICellData } from '@univerjs/core';
import { type ByPlace, lineOf, type SpillChange, type SpilledCell } from '../sheet/SpillChange.ts';
import type { View } from './newView.ts';

/** How changes are made that only this window derives: nothing of it is sent. */
const DERIVED = { fromSync: true, onlyLocal: true, fromFormula: true };

/**
 * Copies spilled values into the cells of the view: Univer draws them, but conditional formats read raw cells.
 */
export class SpillOverlay {
  private readonly shown: ByPlace<SpilledCell> = {};

  constructor(private readonly view: View) {}

  /** Shows what is new. */
  show({ ranges, cells }: SpillChange): void {
    const unitId = this.view.workbook.getId();
    for (const [tab, rows] of Object.entries(cells)) {
      const cellValue: Record<string, Record<string, ICellData>> = {};
      for (const [row, line] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries(line ?? {})) {
          if (!this.replace(tab, row, column, cell)) continue;
          cellValue[row] ??= {};
          cellValue[row][column] = cell ?? { v: null };
        }
      const params = { unitId, subUnitId: tab, cellValue };
      this.view.commands.syncExecuteCommand('sheet.mutation.set-range-values', params, DERIVED);
    }
    const params = {
      arrayFormulaRange: { [unitId]: ranges },
      arrayFormulaCellData: { [unitId]: this.shown },
    };
    this.view.commands.syncExecuteCommand('formula.mutation.set-array-formula-data', params, DERIVED);
  }

  /** Notes a value; false if the cell of the view holds something of its own. */
  private replace(tab: string, row: string, column: string, cell: SpilledCell | null): boolean {
    const line = lineOf(this.shown, tab, row);
    const before = line[column];
    const own = this.view.workbook
      .getWorkbook()
      .getSheetBySheetId(tab)
      ?.getCellRaw(Number(row), Number(column));
    if (cell) line[column] = cell;
    else delete line[column];
    return !own?.f && (cell !== null || own?.v === before?.v);
  }
}
