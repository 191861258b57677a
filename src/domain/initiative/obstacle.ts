import { type Action, type ActionId, actions, isForDeciders } from './actions.ts';
import type { Decision } from './lastDecision.ts';

/** Who asks, as far as steps depend on it. */
export interface Asker {
  /** Whether they may act as an author. */
  readonly isAuthor: boolean;
  /** Whether they are an author, or have registered it: then they never decide on it. */
  readonly isInvolved: boolean;
  /** Whether they are a reviewer. */
  readonly reviews: boolean;
  /** What they are to the council; asked for only where it concludes. */
  readonly council: () => CouncilPart;
  /** Whether the last day of registration has not passed. */
  readonly isOpen: boolean;
}

/** There is no council; they lead it; they do not. */
export type CouncilPart = 'none' | 'leads' | 'other';

/** An initiative, as far as steps depend on it. */
export interface Status {
  readonly state: string;
  /** The decision that can still be taken back. */
  readonly decision: Decision | undefined;
}

/** Why a step is not possible: not for this person, not on their own, not in this state, not any more in this round. */
export type Obstacle = 'notAuthor' | 'notReviewer' | 'notChair' | 'own' | 'notNow' | 'late';

/** What stands in the way of a step; undefined if nothing does. */
export function obstacle(action: Action, status: Status, asker: Asker): Obstacle | undefined {
  const { by, from, undoes, inRound } = action;
  const { state, decision } = status;
  const { isAuthor, isInvolved, reviews, isOpen } = asker;
  const isNow = from.includes(state) && !(undoes && !(decision && undoes.includes(decision.action.id)));
  if (isNow && (by === 'council' || (undoes && decision?.action.by === 'council')))
    return unconcluded(action, asker);
  if (!isForDeciders(action) && !isAuthor && !(by === 'either' && reviews)) return 'notAuthor';
  if (isForDeciders(action) && !reviews) return 'notReviewer';
  if (isForDeciders(action) && isInvolved) return 'own';
  if (!isNow) return 'notNow';
  return inRound && !isOpen ? 'late' : undefined;
}

/** What stands in the way of a conclusion, or of taking one back, which is possible now. */
function unconcluded({ scoresAnew }: Action, { council, reviews, isInvolved }: Asker): Obstacle | undefined {
  const part = council();
  if (part === 'other') return 'notChair';
  if (part === 'none' && !reviews) return 'notReviewer';
  if (isInvolved) return 'own';
  return part === 'none' && scoresAnew ? 'notNow' : undefined;
}

/** The steps that somebody can take now, in the order of the table. */
export function possibleActions(status: Status, asker: Asker): readonly ActionId[] {
  return actions.filter(action => obstacle(action, status, asker) === undefined).map(({ id }) => id);
}
