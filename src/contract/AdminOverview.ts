import type { Language } from '../domain/text/Language.ts';
/** What kinds of work leave a snapshot that can be undone. */
export type RunKind = 'setUp' | 'codes' | 'sample' | 'repair' | 'newRound';

/** The last bulk change. */
export interface LastRun {
  readonly kind: RunKind;
  /** ISO 8601. */
  readonly at: string;
  /** E-mail; blank where Google does not tell. */
  readonly by: string;
}

/** What the page shows when it opens. */
export interface AdminOverview {
  readonly language: Language;
  /** Undefined before the first set-up. */
  readonly sheetVersion: number | null;
  /** The version that this add-on makes. */
  readonly ownVersion: number;
  /** Whether the workbook has tabs of a campaign. */
  readonly isSetUp: boolean;
  readonly hasSample: boolean;
  readonly lastRun: LastRun | null;
}
