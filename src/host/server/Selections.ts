import type { Engine } from '../engine/Engine.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Selection } from '../sheet/Operations.ts';

/** What is selected in each window. */
export class Selections {
  private readonly byWindow = new Map<string, Selection>();

  constructor(private readonly engine: Engine) {}

  /** A window that has not told, or whose tab is gone, has the first cell of the first tab selected. */
  of(window: string): Selection {
    const { workbook } = this.engine;
    const known = this.byWindow.get(window);
    if (known && workbook.getSheetBySheetId(known.area.tab)) return known;
    return beginningAt({
      tab: workbook.getSheets()[0]!.getSheetId(),
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    });
  }

  set(window: string, selection: Selection): void {
    this.byWindow.set(window, selection);
  }

  forget(window: string): void {
    this.byWindow.delete(window);
  }
}

/** A selection whose current cell is its first. */
export function beginningAt(area: CellArea): Selection {
  return { area, current: { row: area.row, column: area.column } };
}
