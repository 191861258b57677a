import type { Initiative } from '../../contract/Initiative.ts';
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
export interface Viewer extends Pick<Asker, 'reviews' | 'isOpen'> {
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
  const text = (id: InitiativeId) => register.text(at, id);
  const time = (id: InitiativeId) => isoOf(register.cell(at, id));
  const { members, who, reviews, isOpen } = viewer;
  return {
    number: text('number').trim(),
    kind: text('kind'),
    title: text('title'),
    field: text('field'),
    unit: text('unitName') || text('unit'),
    authors: authorsOf(register, at, members),
    state: register.state(at),
    registeredAt: time('registeredAt'),
    updatedAt: time('updatedAt'),
    updatedBy: publicLabel(text('updatedBy'), members),
    starts: text('starts'),
    evidence: text('evidence'),
    reason: text('reason'),
    before: text('before'),
    now: text('now'),
    expected: text('expected'),
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
    }),
  };
}

/** What steps depend on: the state, and the decision that can be taken back. */
export function statusOf(state: string, entries: readonly LoggedStep[]): Status {
  return { state, decision: lastDecision(entries, state) };
}
