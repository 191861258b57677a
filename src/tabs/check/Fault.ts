import type { Bilingual } from '../../domain/text/Language.ts';
import type { WorkbookFacts } from './WorkbookFacts.ts';

/** What may be done about a fault at the press of a button; `detail` is a header, a name, a text or a formula. */
export interface Repair {
  readonly how:
    | 'restoreTab'
    | 'renameTab'
    | 'restoreColumn'
    | 'renameColumn'
    | 'writeFormula'
    | 'writeText'
    | 'extendRows'
    | 'makeCodes'
    | 'makeUnits';
  readonly detail: string;
}

/** What is to be known of a fault of some kind: names, codes and values. */
export type AnyFields = Readonly<Record<string, string | number>>;

/** Something wrong at a place. */
export interface Fault<Fields extends AnyFields> {
  /** The tab as it is called, or would be. */
  readonly tab: string;
  /** «B7»; blank for a whole tab or a column that is not there. */
  readonly cell: string;
  readonly fields: Fields;
  readonly repair?: Repair;
  /** Where further rows have the same: how many all of them are, and which, «5–304, 310». */
  readonly count?: number;
  readonly rows?: string;
}

/** Finds the faults of one kind. */
export type Find<Fields extends AnyFields> = (facts: WorkbookFacts) => readonly Fault<Fields>[];

/** What is said of a fault: what is wrong, what to do. */
export type Said = Readonly<Record<'fault' | 'fix', Bilingual<string>>>;

/** Says it of the faults of one kind. */
export type Wording<Fields> = (fields: Fields, repair?: Repair) => Said;
