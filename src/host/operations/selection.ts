import { beginningAt, type Selections } from '../server/Selections.ts';
import type { Windows } from '../server/Windows.ts';
import type { Handlers } from './Handlers.ts';

/** What is selected in the window in which the person started the script. */
export function selection(selections: Selections, windows: Windows): Handlers<'selection' | 'select'> {
  return {
    selection: (_, { window }) => selections.of(window),
    select: ({ area }, { window }) => {
      selections.set(window, beginningAt(area));
      windows.tell(window, { type: 'select', area });
    },
  };
}
