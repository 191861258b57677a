import { type Action, type ActionId, actions } from './actions.ts';
import type { Decision } from './lastDecision.ts';

/** Who asks, as far as steps depend on it. */
export interface Asker {
  /** Whether they may act as an author. */
  readonly isAuthor: boolean;
  /** Whether they are an author, or have registered it: then they never decide on it. */
  readonly isInvolved: boolean;
  /** Whether they are of the council. */
  readonly reviews: boolean;
  /** Whether the last day of registration has not passed. */
  readonly isOpen: boolean;
}

/** An initiative, as far as steps depend on it. */
export interface Status {
  readonly state: string;
  /** The decision that can still be taken back. */
  readonly decision: Decision | undefined;
}

/** Why a step is not possible: not for this person, not on their own, not in this state, not any more in this round. */
export type Obstacle = 'notAuthor' | 'notReviewer' | 'own' | 'notNow' | 'late';

/** What stands in the way of a step; undefined if nothing does. */
export function obstacle(
  { by, from, undoes, inRound }: Action,
  { state, decision }: Status,
  { isAuthor, isInvolved, reviews, isOpen }: Asker,
): Obstacle | undefined {
  if (by !== 'reviewer' && !isAuthor && !(by === 'either' && reviews)) return 'notAuthor';
  if (by === 'reviewer' && !reviews) return 'notReviewer';
  if (by === 'reviewer' && isInvolved) return 'own';
  if (!from.includes(state) || (undoes && !(decision && undoes.includes(decision.action.id))))
    return 'notNow';
  return inRound && !isOpen ? 'late' : undefined;
}

/** The steps that somebody can take now, in the order of the table. */
export function possibleActions(status: Status, asker: Asker): readonly ActionId[] {
  return actions.filter(action => obstacle(action, status, asker) === undefined).map(({ id }) => id);
}
