import type * as z from 'zod/mini';
import { request, textUpTo } from './schema.ts';

const shortText = textUpTo(200);

/** Whose name and e-mail are to be erased, by their code in Cán bộ. */
export const personAsked = request({ code: shortText });

export type PersonAsked = z.infer<typeof personAsked>;

/** The same, with the name that the page has shown, so that nobody else is meant. */
export const erasureAsked = request({ code: shortText, name: shortText });

export type ErasureAsked = z.infer<typeof erasureAsked>;

interface TabCells {
  readonly tab: string;
  readonly cells: number;
}

/** Why somebody cannot be erased: no such code, or two of it; who asks; the owner of the file; the only one named as admin. */
export type ErasureObstacle = 'unknown' | 'repeated' | 'self' | 'owner' | 'lastAdmin';

/** What erasing somebody would change, and what people had better do before. */
export interface ErasurePlan {
  readonly obstacle: '' | ErasureObstacle;
  /** As Cán bộ has them; the name is blank where nobody is found. */
  readonly code: string;
  readonly name: string;
  /** What stands in the place of name and e-mail. */
  readonly pseudonym: string;
  readonly changed: readonly TabCells[];
  /** What stays: filled by people's formulas, or a name alone that somebody else bears, too. */
  readonly left: readonly TabCells[];
  /** Numbers of their initiatives that wait for a next step. */
  readonly open: readonly string[];
  /** Their part in the council; blank for none. */
  readonly role: string;
  readonly isHead: boolean;
  /** No other reviewer is named. */
  readonly isLastReviewer: boolean;
  /** Whom to ask for help is them. */
  readonly isContact: boolean;
}

/** What became of it; `plan` is what is left to erase now. */
export interface ErasureOutcome {
  readonly plan: ErasurePlan;
  /** False where the row is not that of whom the page has shown. */
  readonly isDone: boolean;
  readonly changed: readonly TabCells[];
}
