import type { Initiative } from '../contract/Initiative.ts';
import type { StateChange } from '../contract/InitiativeChange.ts';
import { actions } from '../domain/initiative/actions.ts';

/** What the council can decide on an initiative now, in the order of the table of steps; undoing is no decision. */
export function decisionsOn({ may }: Initiative): readonly StateChange['action'][] {
  return actions
    .filter(({ id, by }) => by === 'reviewer' && id !== 'undo' && may.includes(id))
    .map(({ id }) => id as StateChange['action']);
}
