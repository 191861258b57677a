import type { AnswerProblem } from '../domain/initiative/problemsOf.ts';
import type { Initiative } from './Initiative.ts';

/** What keeps a row from being taken in. */
export interface RowProblem extends AnswerProblem {
  /** The header of its column in that tab. */
  readonly column: string;
  /** Whom of the roster a name may mean that is not sure. */
  readonly near: readonly { readonly code: string; readonly name: string }[];
}

/** A row that is not in the register yet: typed straight into it (dòng nhập tay), or an answer of a Google Form. */
export interface UnnumberedRow {
  readonly tab: string;
  /** As people count. */
  readonly row: number;
  readonly title: string;
  /** None: it can be taken in. */
  readonly problems: readonly RowProblem[];
}

/** What the council has to look at. */
export interface ReviewQueue {
  /** What waits for the council, longest first; on one's own nothing is possible: others decide. */
  readonly waiting: readonly Initiative[];
  /** Decided or withdrawn last, newest first, at most 20: what was a mistake can be taken back here. */
  readonly decided: readonly Initiative[];
  readonly typed: readonly UnnumberedRow[];
}

/** What was done about rows that are not in the register. */
export interface TakenIn {
  /** The numbers that rows were given. */
  readonly numbers: readonly string[];
  readonly queue: ReviewQueue;
}
