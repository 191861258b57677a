import type { LeftAlone, Undone } from '../../../contract/AdminUndo.ts';
import type { Reply } from '../../../contract/Reply.ts';
import { answered } from '../../register/answered.ts';
import { locked } from '../../register/locked.ts';
import { refuse } from '../../register/Refused.ts';
import { onlyAdmins } from '../onlyAdmins.ts';
import { Book } from '../setup/Book.ts';
import type { Change } from './Change.ts';
import { isAsMade } from './isAsMade.ts';
import { Log } from './Log.ts';
import type { Undoer, Undoing } from './Undoing.ts';
import { cells } from './undoers/cells.ts';
import { columns } from './undoers/columns.ts';
import { blankTab, name, protection, renamedTab, tab } from './undoers/others.ts';
import { rows } from './undoers/rows.ts';

const undoers: { readonly [Kind in Change['kind']]: Undoer<Kind> } = {
  tab,
  renamedTab,
  blankTab,
  columns,
  cells,
  rows,
  name,
  protection,
};

/**
 * Takes back the last bulk change, last things first, as far as nobody has changed them since; tells what stays. Cut off,
 * it can be called again. Admins may call it.
 */
export function undoSetUp(): Reply<Undone> {
  return answered(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    onlyAdmins(spreadsheet);
    return locked(() => {
      const log = new Log(spreadsheet);
      const { changes } = log.last ?? refuse('invalid', 'run');
      const made = changes.filter(change => change.kind === 'tab');
      const book = new Book(
        spreadsheet,
        made.some(change => change.withSample),
      );
      const undoing: Undoing = {
        spreadsheet,
        read: () => new Book(spreadsheet, false),
        areTabsUntouched: made.every(change => {
          const found = book.tab(change.tab);
          return !found || isAsMade(found);
        }),
      };
      const left: LeftAlone[] = [];
      for (const change of [...changes].reverse()) left.push(...undo(change, undoing));
      log.dropLast();
      return { count: changes.length, left };
    });
  });
}

function undo<Kind extends Change['kind']>(change: Extract<Change, { kind: Kind }>, undoing: Undoing) {
  const undoer = undoers[change.kind as Kind] as Undoer<Kind>;
  return undoer(change, undoing);
}
