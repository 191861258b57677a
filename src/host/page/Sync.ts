import type { ICellData } from '@univerjs/core';
import { CommandType, IUndoRedoService } from '@univerjs/core';
import type { Change } from '../sheet/Change.ts';
import {
  type ByPlace,
  type Derived,
  dropTypedOver,
  isStructural,
  lineOf,
  OWN,
  SPILL,
  type SpillChange,
  type SpilledCell,
} from '../sheet/Change.ts';
import type { Saved, ToPage } from '../sheet/Message.ts';
import type { Connection } from './Connection.ts';
import type { View } from './newView.ts';

/** Synchronises this window with the host: sends what a person changes, shows what comes. */
export class Sync {
  private readonly overlay: SpillOverlay;
  private revision: number;
  /** Messages of changes that this window has sent. */
  private sent = 0;
  /** The last revision in which somebody else made a change. */
  private made = 0;

  /** `changed` is called for each change that somebody makes, here or elsewhere: it is not saved yet. */
  constructor(
    private readonly view: View,
    connection: Connection,
    { revision, spill }: Extract<ToPage, { type: 'open' }>,
    private readonly changed: () => void,
  ) {
    this.overlay = new SpillOverlay(view);
    this.revision = revision;
    view.commands.onCommandExecuted((command, options) => {
      const derived = options?.fromSync || options?.onlyLocal || options?.fromFormula;
      if (command.type !== CommandType.MUTATION || derived || OWN.test(command.id)) return;
      const params = (command.params ?? {}) as Record<string, unknown>;
      const changes = [{ id: command.id, params }];
      this.overlay.typed(changes[0]!);
      connection.send({ type: 'changes', revision: this.revision, changes });
      this.sent++;
      changed();
    });
    this.apply(spill);
  }

  /** Changes by others, or calculated. */
  receive({ revision, changes }: Extract<ToPage, { type: 'changes' }>): void {
    this.revision = revision;
    for (const change of changes) this.apply(change);
    // What Univer could undo is written down by positions: it would go into other cells.
    if (changes.some(isStructural))
      this.view.injector.get(IUndoRedoService).clearUndoRedo(this.view.workbook.getId());
    if (changes.every(change => change.derived)) return;
    this.made = revision;
    this.changed();
  }

  /** Whether everything that this window knows of is in the file. */
  isSaved({ revision, received }: Saved): boolean {
    if (received === this.sent) this.overlay.received();
    return received === this.sent && revision >= this.made;
  }

  private apply({ id, params, derived }: Change): void {
    if (id === SPILL) {
      this.overlay.show(params as SpillChange);
      return;
    }
    if (derived) this.keepTyped(params);
    const options = derived
      ? { fromSync: true, onlyLocal: true, fromFormula: true }
      : { fromSync: true, fromCollab: true };
    this.view.commands.syncExecuteCommand(id, params, options);
  }

  /** A result may come for a formula that was typed over here while the host calculated. */
  private keepTyped(params: Derived & { readonly subUnitId?: string }): void {
    const tab = this.view.workbook.getWorkbook().getSheetBySheetId(params.subUnitId ?? '');
    if (tab) dropTypedOver(params, (row, column) => tab.getCellRaw(row, column) || null);
  }
}

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

  constructor(private readonly view: View) {}

  /** Somebody has changed cells here: results that were calculated before do not go over them. */
  typed({ id, params }: Change): void {
    if (id !== 'sheet.mutation.set-range-values') return;
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
      this.view.commands.syncExecuteCommand('sheet.mutation.set-range-values', params, DERIVED);
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
