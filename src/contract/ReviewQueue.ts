import type { Initiative } from './Initiative.ts';

/** A row that was typed straight into the register (dòng nhập tay) and has no number yet. */
export interface UnnumberedRow {
  readonly title: string;
  /** What it lacks before it can be taken in, as headers of the register; none: it can be. */
  readonly lacks: readonly string[];
}

/** What the council has to look at. */
export interface ReviewQueue {
  /** What waits for the council, longest first; on one's own nothing is possible: others decide. */
  readonly waiting: readonly Initiative[];
  /** Decided or withdrawn last, newest first, at most 20: what was a mistake can be taken back here. */
  readonly decided: readonly Initiative[];
  readonly typed: readonly UnnumberedRow[];
}
