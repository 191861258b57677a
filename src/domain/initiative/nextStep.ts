import { type Action, actions, isForDeciders } from './actions.ts';

/**
 * The step that takes an initiative further from a state: of those who decide where one of theirs is possible, else of an author;
 * undefined where its life has ended (taking back is no step further).
 */
export function nextStep(state: string): Action | undefined {
  const onward = actions.filter(({ from, undoes }) => !undoes && from.includes(state));
  return onward.find(isForDeciders) ?? onward[0];
}
