import type { MadeKind } from '../../contract/AdminSetUp.ts';
import { asTyped } from '../sheet/asText.ts';
import { fitRows } from '../sheet/blocks.ts';
import type { Typed } from '../sheet/Grid.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { cellsChange } from '../sheet/undo/Change.ts';
import { type Stored, typedToStored } from '../sheet/undo/Stored.ts';
import type { Work } from './Work.ts';
import type { WorkbookTab } from './Workbook.ts';

/** So many cells at most are kept in one piece. */
const MOST_CELLS = 1500;

/** Types cells whose first is at row and column (from 0); `before` is what they hold, all blank if left out. */
export function cellWork(
  kind: MadeKind,
  tab: WorkbookTab,
  { row, column }: { readonly row: number; readonly column: number },
  typed: readonly (readonly Typed[])[],
  { detail = '', count, before }: { detail?: string; count: number; before?: readonly (readonly Stored[])[] },
): Work {
  const { sheet, name, content } = tab;
  const width = typed[0]!.length;
  const step = Math.max(1, Math.floor(MOST_CELLS / width));
  const changes: Change[] = [];
  for (let from = 0; from < typed.length; from += step) {
    const rows = typed.slice(from, from + step);
    changes.push(
      cellsChange(
        { tab: content.name, values: tab.values, key: content.isFixed ? undefined : tab.places[0] },
        { row: row + from, column },
        before?.slice(from, from + step) ?? rows.map(line => line.map(() => '')),
        rows.map(line => line.map(typedToStored)),
      ),
    );
  }
  const values = typed.map(line => [...line]);
  const apply = () => {
    fitRows(sheet, row + typed.length);
    sheet.getRange(row + 1, column + 1, typed.length, width).setValues(values.map(line => line.map(asTyped)));
  };
  return {
    made: { kind, tab: name, detail, count },
    changes,
    apply,
    typed: { tab, block: { row, column, values } },
  };
}
