import { type ICellData, IUndoRedoService } from '@univerjs/core';
import {
  type ByPlace,
  type Change,
  type Derived,
  lineOf,
  type SpillChange,
  type SpilledCell,
} from '../sheet/Change.ts';
import type { View } from './newView.ts';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** How changes are made that only this window derives: nothing of it is sent. */
const DERIVED = { fromSync: true, onlyLocal: true, fromFormula: true };

/**
 * Copies spilled values into the cells of the view: Univer draws them, but conditional formats read raw cells.
 */
export class SpillOverlay {
  /** Univer's from then on: it takes out what a formula filled as soon as somebody changes that formula. */
  private readonly shown: ByPlace<SpilledCell> = {};
  /** What was copied into cells, by tab, row and column. */
  private readonly copied = new Map<string, SpilledCell['v']>();
  /** Where somebody has typed here and the host may not know of it yet, by tab, row and column. */
  private readonly open = new Set<string>();

  constructor(private readonly view: View) {
    const history = view.injector.get(IUndoRedoService);
    history.undoRedoStatus$.subscribe(() => {
      for (const change of history.pitchTopUndoElement()?.undoMutations ?? []) this.blank(change as Change);
    });
  }

  /** What would be undone is blank where a copy stood: typed there, it would keep the formula from filling its cells. */
  private blank({ id, params }: Change): void {
    if (id !== SET_VALUES) return;
    const { subUnitId: tab, cellValue } = params as Derived & { readonly subUnitId: string };
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell && cell.v === this.copied.get(`${tab}|${row}|${column}`))
          Object.assign(cell, { v: null, t: null });
  }

  /** Somebody has changed cells here: results that were calculated before do not go over them. */
  typed({ id, params }: Change): void {
    if (id !== SET_VALUES) return;
    const { subUnitId: tab, cellValue } = params as Derived & { readonly subUnitId: string };
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const column of Object.keys(cells ?? {})) this.open.add(`${tab}|${row}|${column}`);
  }

  /** The host knows of everything that was typed here. */
  received(): void {
    this.open.clear();
  }

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
      this.view.commands.syncExecuteCommand(SET_VALUES, params, DERIVED);
    }
    const params = {
      arrayFormulaRange: { [unitId]: ranges },
      arrayFormulaCellData: { [unitId]: this.shown },
    };
    this.view.commands.syncExecuteCommand('formula.mutation.set-array-formula-data', params, DERIVED);
  }

  /** Notes a value; false if the cell of the view holds something of its own, as where somebody has typed meanwhile. */
  private replace(tab: string, row: string, column: string, cell: SpilledCell | null): boolean {
    const line = lineOf(this.shown, tab, row);
    const place = `${tab}|${row}|${column}`;
    const before = this.copied.get(place);
    const own = this.view.workbook
      .getWorkbook()
      .getSheetBySheetId(tab)
      ?.getCellRaw(Number(row), Number(column));
    if (cell) line[column] = cell;
    else delete line[column];
    const isBlank = own?.v === undefined || own.v === null || own.v === '';
    const isNew = !isBlank && own.v !== before;
    const isTyped = isNew && (cell === null || this.open.has(place));
    if (cell && !own?.f && !isTyped) this.copied.set(place, cell.v);
    else this.copied.delete(place);
    return !own?.f && !isTyped;
  }
}
