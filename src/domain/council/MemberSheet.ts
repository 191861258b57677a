import type { Cell } from '../text/Cell.ts';
import { caseKey } from '../text/fold.ts';

/** What a member of the council has handed in about an initiative (phiếu chấm): points, or why they give none. */
export interface MemberSheet {
  /** Of the initiative. */
  readonly number: string;
  /** The name of the member. */
  readonly member: string;
  /** ISO 8601; blank where the tab has no moment. */
  readonly at: string;
  /** Why they do not score (lý do không chấm); blank where they do. */
  readonly recusal: string;
  readonly comment: string;
  /** The row of the tab. */
  readonly cells: readonly Cell[];
}

/**
 * The sheets about an initiative that hold: of each member the one that stands last in the tab, of those that were handed in after
 * `since` (ISO 8601; blank: ever).
 */
export function heldSheets(
  sheets: readonly MemberSheet[],
  number: string,
  since: string,
): readonly MemberSheet[] {
  const held = new Map<string, MemberSheet>();
  for (const sheet of sheets)
    if (sheet.number === number && (since === '' || sheet.at > since)) held.set(caseKey(sheet.member), sheet);
  return [...held.values()];
}
