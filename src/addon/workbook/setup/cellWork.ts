import type { MadeKind } from '../../../contract/AdminSetUp.ts';
import type { Typed } from '../TabContent.ts';
import type { Change } from '../undo/Change.ts';
import { type Stored, typedToStored } from '../undo/Stored.ts';
import type { BookTab } from './Book.ts';
import type { Work } from './Work.ts';

/** So many cells at most are kept in one piece. */
const MOST_CELLS = 1500;

/** Types cells whose first is at row and column (from 0); `before` is what they hold, all blank if left out. */
export function cellWork(
  kind: MadeKind,
  { sheet, name, content }: BookTab,
  { row, column }: { readonly row: number; readonly column: number },
  typed: readonly (readonly Typed[])[],
  { detail = '', count, before }: { detail?: string; count: number; before?: readonly (readonly Stored[])[] },
): Work {
  const width = typed[0]!.length;
  const step = Math.max(1, Math.floor(MOST_CELLS / width));
  const changes: Change[] = [];
  for (let from = 0; from < typed.length; from += step) {
    const rows = typed.slice(from, from + step);
    changes.push({
      kind: 'cells',
      tab: content.name,
      row: row + from + 1,
      column: column + 1,
      before: before?.slice(from, from + step) ?? rows.map(line => line.map(() => '')),
      after: rows.map(line => line.map(typedToStored)),
    });
  }
  const apply = () => {
    const lacking = row + typed.length - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    sheet.getRange(row + 1, column + 1, typed.length, width).setValues(typed.map(line => [...line]));
  };
  return { made: { kind, tab: name, detail, count }, changes, apply };
}
