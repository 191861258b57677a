import type { Engine } from '../engine/Engine.ts';
import type { Handlers } from '../execution/answer.ts';
import type { CellArea } from '../sheet/CellValue.ts';
import type { Selection } from '../sheet/Operations.ts';
import type { Windows } from './Windows.ts';

/** What is selected in each window. */
export class Selections {
  private readonly byWindow = new Map<string, Selection>();

  constructor(private readonly engine: Engine) {}

  /** A window that has not told, or whose cells are gone, has the first cell of the first tab selected. */
  of(window: string): Selection {
    const known = this.byWindow.get(window);
    if (known && this.isThere(known)) return known;
    const tab = this.engine.workbook.getSheets()[0]!.getSheetId();
    return beginningAt({ tab, row: 0, column: 0, rows: 1, columns: 1 });
  }

  private isThere({ area, current }: Selection): boolean {
    const tab = this.engine.workbook.getSheetBySheetId(area.tab);
    const [right, below] = [area.column + area.columns, area.row + area.rows];
    return (
      Math.max(below, current.row + 1) <= (tab?.getRowCount() ?? 0) &&
      Math.max(right, current.column + 1) <= (tab?.getColumnCount() ?? 0)
    );
  }

  set(window: string, selection: Selection): void {
    this.byWindow.set(window, selection);
  }

  forget(window: string): void {
    this.byWindow.delete(window);
  }
}

/** A selection whose current cell is its first. */
function beginningAt(area: CellArea): Selection {
  return { area, current: { row: area.row, column: area.column } };
}

/** What is selected in the window in which the person started the script. */
export function selection(selections: Selections, windows: Windows) {
  return {
    selection: (_, { window }) => selections.of(window),
    select: ({ area }, { window }) => {
      selections.set(window, beginningAt(area));
      windows.tell(window, { type: 'select', area });
    },
  } satisfies Partial<Handlers>;
}
