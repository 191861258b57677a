import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { View } from './newView.ts';

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
