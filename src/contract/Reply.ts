import type { Problem } from '../domain/initiative/problemsOf.ts';

/** Why the server does not do what the page asks; `detail` is a name, number or date for the message. */
export interface Refusal {
  readonly code:
    | 'busy'
    | 'late'
    | 'twin'
    | 'missingTab'
    | 'missingColumn'
    | 'readOnly'
    | 'invalid'
    /** Somebody else has changed it meanwhile; `changed` says who and what. */
    | 'changed'
    /** No initiative has this number any more. */
    | 'gone'
    /** Rows were moved again and again while this was written; all is as it was. */
    | 'moved'
    /** The state has moved on, so the step is not possible. */
    | 'notNow'
    /** Who may do it: an author, the council; never on one's own. */
    | 'notAuthor'
    | 'notReviewer'
    | 'own'
    /** A step that needs a reason came without. */
    | 'noReason'
    /** Phiếu điểm: no row of Cán bộ or Đơn vị is selected. */
    | 'noRow'
    /** The page is of another version of the add-on. */
    | 'updated'
    | 'unexpected';
  readonly detail: string;
  readonly problems?: readonly Problem[];
  readonly changed?: {
    readonly by: string;
    /** ISO 8601. */
    readonly at: string;
    /** Headers of the register whose cells differ from what the page had seen. */
    readonly columns: readonly string[];
    readonly version: number;
  };
}

/** Failures come back as data, so that the page can say what to do. */
export type Reply<Value> = { readonly value: Value } | { readonly refused: Refusal };
