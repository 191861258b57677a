import { type Action, type ActionId, actions } from './actions.ts';
import type { Decision } from './lastDecision.ts';

/** Who asks, as far as steps depend on it. */
export interface Asker {
  readonly isAuthor: boolean;
  /** Whether they are of the council. */
  readonly reviews: boolean;
}

/** An initiative, as far as steps depend on it. */
export interface Status {
  readonly state: string;
  /** The decision that can still be undone. */
  readonly decision: Decision | undefined;
}

/** Why a step is not possible: not for this person, not on their own, not in this state. */
export type Obstacle = 'notAuthor' | 'notReviewer' | 'own' | 'notNow';

/** What stands in the way of a step; undefined if nothing does. */
export function obstacle(
  { id, by, from }: Action,
  { state, decision }: Status,
  { isAuthor, reviews }: Asker,
): Obstacle | undefined {
  if (by === 'author' && !isAuthor) return 'notAuthor';
  if (by === 'reviewer' && !reviews) return 'notReviewer';
  if (by === 'reviewer' && isAuthor) return 'own';
  if (!from.includes(state) || (id === 'undo' && !decision)) return 'notNow';
  return undefined;
}

/** The steps that somebody can take now, in the order of the table. */
export function possibleActions(status: Status, asker: Asker): readonly ActionId[] {
  return actions.filter(action => obstacle(action, status, asker) === undefined).map(({ id }) => id);
}
