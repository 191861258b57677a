import type { Day } from '../text/parseDate.ts';

/** An initiative as far as an overview counts it. */
export interface InitiativeFact {
  readonly number: string;
  readonly title: string;
  /** Code of the unit. */
  readonly unit: string;
  readonly authors: string;
  readonly state: string;
  /** Null where the sheet has no date. */
  readonly registered: Day | null;
  readonly updated: Day | null;
}

/** A task (nhiệm vụ) that is not finished and not cancelled. */
export interface OpenTask {
  /** Mã nhiệm vụ; blank where it has none. */
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly people: string;
  /** Null where it has no deadline. */
  readonly due: Day | null;
}
