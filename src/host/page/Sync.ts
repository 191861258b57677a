import { CommandType } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import type { Change } from '../sheet/Change.ts';
import { type Derived, dropTypedOver, isStructural, OWN, SPILL, type SpillChange } from '../sheet/Change.ts';
import type { Saved, ToPage } from '../sheet/Message.ts';
import type { Connection } from './Connection.ts';
import type { View } from './newView.ts';
import { ScriptSteps } from './ScriptSteps.ts';
import { SpillOverlay } from './SpillOverlay.ts';

const FILTERS = /^sheet\.mutation\.(?:set-filter-criteria|re-calc-filter)$/;

/** Synchronises this window with the host: sends what a person changes, shows what comes. */
export class Sync {
  private readonly overlay: SpillOverlay;
  private readonly script: ScriptSteps;
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
    this.script = new ScriptSteps(view, connection);
    this.revision = revision;
    view.commands.onCommandExecuted((command, options) => {
      const derived = options?.fromSync || options?.onlyLocal || options?.fromFormula;
      if (command.type !== CommandType.MUTATION || derived || OWN.test(command.id)) return;
      const params = (command.params ?? {}) as Record<string, unknown>;
      const changes = [{ id: command.id, params: { ...params, ...this.filtered(command.id, params) } }];
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
    for (const change of changes) {
      // What Univer could undo is written down by positions: it would go into other cells.
      if (isStructural(change)) this.script.forget();
      else this.script.note(change);
      this.apply(change);
    }
    if (changes.every(change => change.derived)) return;
    this.made = revision;
    this.changed();
  }

  /** Whether everything that this window knows of is in the file. */
  isSaved({ revision, received }: Saved): boolean {
    if (received === this.sent) this.overlay.received();
    return received === this.sent && revision >= this.made;
  }

  /** The rows that a filter hides, which is by what this window shows of them. */
  private filtered(id: string, { subUnitId }: { readonly subUnitId?: unknown }): object {
    if (!FILTERS.test(id)) return {};
    const filters = this.view.injector.get(SheetsFilterService);
    const model = filters.getFilterModel(this.view.workbook.getId(), String(subUnitId));
    return { rows: [...(model?.filteredOutRows ?? [])] };
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
