import type { FindingKind } from './kinds/kinds.ts';

/** What may be done about a finding at the press of a button; `detail` is a header, a name, a text or a formula. */
export interface Repair {
  readonly how:
    | 'restoreTab'
    | 'renameTab'
    | 'restoreColumn'
    | 'renameColumn'
    | 'writeFormula'
    | 'writeText'
    | 'extendRows';
  readonly detail: string;
}

/** Something wrong at a place; its words are put into sentences by whoever shows it. */
export interface Fault {
  /** The tab as it is called, or would be. */
  readonly tab: string;
  /** «B7»; blank for a whole tab or a column that is not there. */
  readonly cell: string;
  /** Names, codes and values that the sentence needs. */
  readonly words: readonly string[];
  readonly repair?: Repair;
}

/** A fault of its kind. */
export interface Finding extends Fault {
  readonly kind: FindingKind;
}
