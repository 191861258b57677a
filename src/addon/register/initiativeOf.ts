import type { Initiative, InitiativeContent } from '../../contract/Initiative.ts';
import { lastDecision } from '../../domain/initiative/lastDecision.ts';
import { type Asker, possibleActions, type Status } from '../../domain/initiative/obstacle.ts';
import type { InitiativeId } from '../../tabs/initiatives.ts';
import { authorsOf } from './authorsOf.ts';
import type { LoggedStep } from './History.ts';
import { type Identity, publicLabel } from './identity.ts';
import { partOf } from './part.ts';
import type { Register } from './Register.ts';
import type { Member } from './roster.ts';
import { isoOf } from './shown.ts';

/** Who looks at the register. */
export interface Viewer extends Pick<Asker, 'reviews' | 'isOpen' | 'council'> {
  readonly who: Identity;
  readonly members: readonly Member[];
}

/** An initiative as a page shows it; `entries` are those of the history about it. */
export function initiativeOf(
  register: Register,
  at: number,
  entries: readonly LoggedStep[],
  viewer: Viewer,
): Initiative {
  const { members, who, reviews, isOpen, council } = viewer;
  return {
    ...contentOf(register, at, members),
    updatedAt: isoOf(register.cell(at, 'updatedAt')),
    updatedBy: publicLabel(register.text(at, 'updatedBy'), members),
    reason: register.text(at, 'reason'),
    version: register.version(at),
    history: entries.map(({ at: moment, who: label, what, from, to, why, replaced = [] }) => ({
      at: moment,
      who: publicLabel(label, members),
      what,
      from,
      to,
      why,
      replaced,
    })),
    may: possibleActions(statusOf(register.state(at), entries), {
      ...partOf(register, at, entries, who, members),
      reviews,
      isOpen,
      council,
    }),
  };
}

/** What it says; authors whom the row does not name are named by the roster. */
export function contentOf(register: Register, at: number, members: readonly Member[]): InitiativeContent {
  const text = (id: InitiativeId) => register.text(at, id);
  return {
    number: register.number(at),
    kind: text('kind'),
    title: text('title'),
    field: text('field'),
    unit: text('unitName') || text('unit'),
    authors: authorsOf(register, at, members),
    state: register.state(at),
    registeredAt: isoOf(register.cell(at, 'registeredAt')),
    starts: text('starts'),
    evidence: text('evidence'),
    before: text('before'),
    now: text('now'),
    expected: text('expected'),
  };
}

/** What steps depend on: the state, and the decision that can be taken back. */
export function statusOf(state: string, entries: readonly LoggedStep[]): Status {
  return { state, decision: lastDecision(entries, state) };
}
