import { type Action, actions } from './actions.ts';
import { stateNames } from './states.ts';

/** A step in the life of an initiative, as Nhật ký tells it. */
export interface Transition {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** A decision of the council, or a withdrawal, that still stands. */
export interface Decision {
  readonly action: Action;
  /** The state before it. */
  readonly before: string;
}

const undone = actions.flatMap(({ undoes = [] }) => undoes);

/**
 * The decision that gave an initiative its state, if nothing has happened since: only then can it be taken back.
 * `transitions` are those of this initiative, oldest first.
 */
export function lastDecision(transitions: readonly Transition[], state: string): Decision | undefined {
  const last = transitions[transitions.length - 1];
  if (last?.to !== state) return undefined;
  const action = actions.find(
    ({ id, label, to }) => label === last.what && to === state && undone.includes(id),
  );
  const before = stateNames.find(last.from)?.name;
  return action && before !== undefined ? { action, before } : undefined;
}
