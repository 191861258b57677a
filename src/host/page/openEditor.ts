import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Change } from '../sheet/Change.ts';
import { movesCell } from '../sheet/Change.ts';
import type { View } from './newView.ts';

/** Whether changes move the cell in which somebody is typing here: what is typed would go into another one. */
export function movesTyping({ injector }: View, changes: readonly Change[]): boolean {
  const editor = injector.get(IEditorBridgeService);
  const place = editor.getEditLocation();
  if (!place || !editor.isVisible().visible) return false;
  const { sheetId, row, column } = place;
  return changes.some(change => movesCell(change, sheetId, row, column));
}

/**
 * Keeps what is being typed when new values arrive: Univer reloads its open editor when a cell at the same place, even
 * of another tab, changes.
 */
export function keepTyping({ injector }: View): void {
  const editor = injector.get(IEditorBridgeService);
  const reload = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) reload();
  };
}
