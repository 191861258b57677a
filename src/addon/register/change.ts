import type { Initiative } from '../../contract/Initiative.ts';
import type { Action } from '../../domain/initiative/actions.ts';
import { obstacle, type Status } from '../../domain/initiative/obstacle.ts';
import { type InitiativeId, initiativesTab } from '../../tabs/initiatives.ts';
import { Refused, refuse } from '../call/Refused.ts';
import { SettingTable } from '../settings/SettingTable.ts';
import type { Cells } from '../sheet/Table.ts';
import { changedColumns } from './changedColumns.ts';
import { councilPart } from './council/Council.ts';
import { History, keptText, type LoggedStep } from './History.ts';
import { identify, isReviewer, publicLabel } from './identity.ts';
import { initiativeOf, statusOf, type Viewer } from './initiativeOf.ts';
import { changeKeyOf, withChangeKey } from './keys.ts';
import { partOf } from './part.ts';
import { idsOf, Register } from './Register.ts';
import { type Member, roster } from './roster.ts';
import { isOpen, refuseLate } from './round.ts';
import { isoOf } from './shown.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What every change says. */
interface Asked {
  readonly number: string;
  readonly version: number;
  readonly key: string;
  readonly as: string;
}

/** What a change is made from. */
export interface Before {
  readonly spreadsheet: Spreadsheet;
  readonly register: Register;
  readonly at: number;
  readonly members: readonly Member[];
  /** What the history tells of it. */
  readonly entries: readonly LoggedStep[];
  readonly settings: SettingTable;
}

/** What a change wants beside state, time, person, version and key, which it always writes; `why` goes into the history. */
export interface Planned {
  readonly cells: Cells<InitiativeId>;
  readonly why: string;
}

/**
 * Changes an initiative: cells of its row, and an entry of the history. Asked again with the same key nothing is written
 * twice, and what a first attempt has left undone is done: former texts are kept before all, then the key is written, the
 * entry of the history last.
 */
export function change(
  spreadsheet: Spreadsheet,
  asked: Asked,
  action: Action,
  plan: (before: Before) => Planned,
): Initiative {
  const register = Register.open(spreadsheet);
  const at = register.find(asked.number);
  const number = register.number(at);
  const history = History.open(spreadsheet);
  const entries = history.of(number);
  const members = roster(spreadsheet);
  const who = identify(members, asked.as);
  const settings = SettingTable.open(spreadsheet);
  const reviews = action.by !== 'author' && isReviewer(settings, who.email);
  const council = councilPart(spreadsheet, who.email);
  const viewer: Viewer = { who, members, reviews, isOpen: isOpen(settings), council };
  const key = register.text(at, 'key');
  const isBegun = changeKeyOf(key) === asked.key;
  if (history.tells(number, asked.key)) return initiativeOf(register, at, entries, viewer);
  if (!isBegun && register.version(at) !== asked.version)
    refuseChanged(register, at, history, asked, members);
  const status = isBegun
    ? statusBefore(action, entries, register.state(at))
    : statusOf(register.state(at), entries);
  // Whoever Google does not name could decide on their own without saying who they are.
  if (action.by !== 'author' && who.email === '' && !who.member) refuse('unknownPerson');
  // What an author has begun may have taken them from the authors already.
  const wasAuthor = isBegun && action.by === 'author';
  const part = partOf(register, at, entries, who, members);
  const asker = { ...viewer, ...part, isAuthor: wasAuthor || part.isAuthor };
  const found = obstacle(action, status, asker);
  if (found === 'notNow') refuse(found, { state: register.state(at) });
  if (found === 'late') refuseLate(settings);
  if (found) refuse(found);
  // A column that only the reply reads must not be missed when all is written.
  initiativeOf(register, at, entries, viewer);
  const { cells, why } = plan({ spreadsheet, register, at, members, entries, settings });
  const to = action.to || status.decision!.before;
  const now = new Date();
  const stamped: Cells<InitiativeId> = {
    ...register.different(at, cells),
    state: to,
    updatedAt: now,
    updatedBy: who.label,
    version: asked.version + 1,
    key: withChangeKey(key, asked.key),
  };
  const entry: LoggedStep = {
    at: now.toISOString(),
    who: who.label,
    number,
    what: action.label,
    from: status.state,
    to,
    why,
    key: asked.key,
  };
  const kept = idsOf(register.different(at, cells))
    .filter(id => !derived.includes(id) && register.text(at, id) !== '')
    .map(id => keptText(entry, { column: initiativesTab.columns[id].header, text: register.text(at, id) }))
    .filter(one => !history.tells(one.number, one.key));
  history.add(kept);
  try {
    register.write([[at, stamped]], { first: 'key' });
  } catch (error) {
    // Refused, nothing was written; whatever else has failed may have been.
    if (error instanceof Refused) history.takeBack(asked.key);
    throw error;
  }
  history.add([entry]);
  return initiativeOf(register, at, history.of(number), viewer);
}

/** What no person has typed, or is kept otherwise: evidence grows, reasons stand beside their steps. */
const derived: readonly InitiativeId[] = ['unit', 'unitName', 'evidence', 'reason'];

/** How it stood before a change of which the row tells and the history does not yet. */
function statusBefore({ from }: Action, entries: readonly LoggedStep[], state: string): Status {
  const told = entries[entries.length - 1]?.to;
  return statusOf(told ?? (from.includes(state) ? state : from[0]!), entries);
}

function refuseChanged(
  register: Register,
  at: number,
  history: History,
  { number, version }: Asked,
  members: readonly Member[],
): never {
  const now = register.version(at);
  refuse('changed', {
    number,
    by: publicLabel(register.text(at, 'updatedBy'), members),
    at: isoOf(register.cell(at, 'updatedAt')),
    columns: changedColumns(history.of(number.trim()), now - version),
    version: now,
  });
}
