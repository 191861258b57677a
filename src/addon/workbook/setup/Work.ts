import type { Made } from '../../../contract/AdminSetUp.ts';
import type { Change } from '../undo/Change.ts';

/** A piece of work that does not wait for others: what it makes, what is kept to take it back, the doing. */
export interface Work {
  readonly made: Made;
  readonly changes: readonly Change[];
  readonly apply: () => void;
}
