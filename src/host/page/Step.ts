import { CommandType, IUndoRedoService } from '@univerjs/core';
import type { Change } from '../sheet/Change.ts';
import { isStructural, OWN } from '../sheet/Change.ts';
import { type Derived, dropTypedOver } from '../sheet/dropTypedOver.ts';
import type { Saved, ToPage } from '../sheet/Message.ts';
import { SPILL, type SpillChange } from '../sheet/SpillChange.ts';
import type { Connection } from './Connection.ts';
import type { View } from './newView.ts';
import { SpillOverlay } from './SpillOverlay.ts';

/** Keeps this window in step with the host: sends what a person changes, shows what comes. */
export class Step {
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
