import type { ICellData } from '@univerjs/core';
import type { View } from './newView.ts';

type Matrix = Record<string, Record<string, ICellData | null | undefined> | null | undefined>;

/**
 * Copies spilled values into the cells of the view: Univer draws them, but conditional formats read raw cells. Only
 * the view is changed; nothing of it is sent.
 */
export class SpillOverlay {
  private shown = new Map<string, string>();

  constructor(private readonly view: View) {}

  /** `data` holds the spilled cells by tab, row and column. */
  show(data: Readonly<Record<string, Matrix | null | undefined>>): void {
    const next = new Map<string, string>();
    const changes: Record<string, Record<string, Record<string, ICellData>>> = {};
    const put = (key: string, cell: ICellData) => {
      const [tab, row, column] = key.split('|') as [string, string, string];
      if (this.cell(tab, Number(row), Number(column))?.f) return;
      changes[tab] ??= {};
      changes[tab][row] ??= {};
      changes[tab][row][column] = cell;
    };
    for (const [tab, rows] of Object.entries(data))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, cell] of Object.entries(cells ?? {}))
          if (cell) next.set(`${tab}|${row}|${column}`, JSON.stringify({ v: cell.v ?? null, t: cell.t }));
    for (const key of this.shown.keys()) if (!next.has(key)) put(key, { v: null });
    for (const [key, cell] of next) if (this.shown.get(key) !== cell) put(key, JSON.parse(cell) as ICellData);
    this.shown = next;
    for (const [tab, cellValue] of Object.entries(changes)) {
      const params = { unitId: this.view.workbook.getId(), subUnitId: tab, cellValue };
      const options = { fromSync: true, onlyLocal: true, fromFormula: true };
      this.view.commands.syncExecuteCommand('sheet.mutation.set-range-values', params, options);
    }
  }

  private cell(tab: string, row: number, column: number) {
    return this.view.workbook.getWorkbook().getSheetBySheetId(tab)?.getCellRaw(row, column);
  }
}
