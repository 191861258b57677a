import type { ActionId } from '../domain/initiative/actions.ts';

/** A text as it was before a change; `column` is its header. */
export interface FormerText {
  readonly column: string;
  readonly text: string;
}

/** One line of Nhật ký about an initiative. */
export interface HistoryEntry {
  /** ISO 8601; blank where the sheet has no date. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  /** What it has replaced. */
  readonly replaced?: readonly FormerText[];
}

/** What an initiative (sáng kiến) says, which anybody may read who sees the sheet. */
export interface InitiativeContent {
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly field: string;
  readonly unit: string;
  /** In the order of the register; `share` as it stands there («33,34»). */
  readonly authors: readonly { readonly code: string; readonly name: string; readonly share: string }[];
  readonly state: string;
  /** ISO 8601; blank where the sheet has no date. */
  readonly registeredAt: string;
  /** dd/mm/yyyy, or blank. */
  readonly starts: string;
  /** Links, one a line. */
  readonly evidence: string;
  readonly before: string;
  readonly now: string;
  readonly expected: string;
}

/** An initiative of the register, as its author and the council see it. */
export interface Initiative extends InitiativeContent {
  /** ISO 8601; blank where the sheet has no date. */
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** Why the last decision was taken. */
  readonly reason: string;
  /** Grows with every change; goes along with the next one, so that nobody overwrites what they have not seen. */
  readonly version: number;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
  /** What the person who asks may do with it now. */
  readonly may: readonly ActionId[];
}
