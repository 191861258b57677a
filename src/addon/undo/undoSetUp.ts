import type { LeftAlone, Undone } from '../../contract/AdminSetUp.ts';
import { rosterIn } from '../../tabs/roster.ts';
import { refuse } from '../call/Refused.ts';
import { nothing, served } from '../call/served.ts';
import { onlyAdmins } from '../settings/rights.ts';
import { shippedCampaigns } from '../settings/shippedCampaigns.ts';
import { Workbook } from '../setup/Workbook.ts';
import type { Change } from '../sheet/undo/Change.ts';
import { Log } from '../sheet/undo/Log.ts';
import { cells } from './cells.ts';
import { columns } from './columns.ts';
import { isAsMade } from './isAsMade.ts';
import { rows } from './rows.ts';
import { blankTab, name, protection, renamedTab, tab } from './things.ts';
import type { Undoer, Undoing } from './Undoing.ts';

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
export const undoSetUp = served(
  { takes: nothing, by: onlyAdmins, alone: 'settled' },
  (spreadsheet): Undone => {
    const log = new Log(spreadsheet);
    const { changes } = log.last ?? refuse('nothingToUndo');
    const made = changes.filter(change => change.kind === 'tab');
    const list = rosterIn(made[0]?.roster ?? '');
    const book = new Workbook(
      spreadsheet,
      made.some(change => change.withSample),
      shippedCampaigns().find(({ id }) => id === made[0]?.campaign),
      undefined,
      list,
    );
    const undoing: Undoing = {
      spreadsheet,
      read: () => new Workbook(spreadsheet, false, undefined, undefined, list),
      areTabsUntouched: made.every(change => {
        const found = book.tab(change.tab);
        return !found || isAsMade(found);
      }),
    };
    const left: LeftAlone[] = [];
    for (const change of [...changes].reverse()) left.push(...undo(change, undoing));
    log.dropLast();
    return { count: changes.length, left };
  },
);

function undo<Kind extends Change['kind']>(change: Extract<Change, { kind: Kind }>, undoing: Undoing) {
  const undoer = undoers[change.kind as Kind] as Undoer<Kind>;
  return undoer(change, undoing);
}
