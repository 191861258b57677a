import type { FrozenResult } from '../periods/Result.ts';
import type { Side } from '../scoring/kinds.ts';
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

/** A unit as it stood in a frozen period. */
export type UnitThen = Pick<
  FrozenResult,
  'period' | 'code' | 'name' | 'score' | 'rating' | 'afterCeiling' | 'rank'
>;

/** How far a target of 100 % (chỉ tiêu 100 %) has been reached. */
export interface TargetProgress {
  readonly side: Side;
  readonly code: string;
  readonly content: string;
  /** Rows that reach it, of those that it applies to and that have data. */
  readonly met: number;
  readonly of: number;
  /** Rows whose data lack or cannot be read, so that nobody knows. */
  readonly missing: number;
  /** All rows together: part and whole. */
  readonly part: number;
  readonly whole: number;
}

/** Whether everybody to whom it applies is known to reach it. */
export function isReached({ met, of, missing }: TargetProgress): boolean {
  return met === of && missing === 0;
}
