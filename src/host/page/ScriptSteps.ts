import { type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import type { Change } from '../sheet/Change.ts';
import type { Connection } from './Connection.ts';
import type { View } from './newView.ts';

/** What a script writes that this window runs is undone before what was done earlier, each run as one step. */
export class ScriptSteps {
  private readonly history: IUndoRedoService;
  private readonly unitID: string;
  private step: { readonly undo: IMutationInfo[]; readonly redo: IMutationInfo[] } = { undo: [], redo: [] };

  constructor(
    private readonly view: View,
    private readonly connection: Connection,
  ) {
    this.history = view.injector.get(IUndoRedoService);
    this.unitID = view.workbook.getId();
    connection.whenAnswered(() => this.end());
  }

  /** A change of values is about to be made that did not come from this window. */
  note({ id, params, derived }: Change): void {
    if (derived || id !== SetRangeValuesMutation.id || !this.connection.isCalling) return;
    const values = params as ISetRangeValuesMutationParams;
    this.step.undo.unshift({ id, params: SetRangeValuesUndoMutationFactory(this.view.injector, values) });
    this.step.redo.push({ id, params });
  }

  /** Cells have moved: nothing before it can be undone. */
  forget(): void {
    this.step = { undo: [], redo: [] };
    this.history.clearUndoRedo(this.unitID);
  }

  /** The script has ended. */
  private end(): void {
    const { undo: undoMutations, redo: redoMutations } = this.step;
    this.step = { undo: [], redo: [] };
    if (redoMutations.length > 0)
      this.history.pushUndoRedo({ unitID: this.unitID, undoMutations, redoMutations });
  }
}
