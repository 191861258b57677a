import * as z from 'zod/mini';
import type { Language } from '../domain/text/Language.ts';
/** What Google Sheets did where its guides are silent, beside what the add-on counts on. */
export interface SelfTestFinding {
  /** The file of the question; its texts are found by it. */
  readonly id: string;
  /** Blank where there is nothing to count on and the answer only informs. */
  readonly expected: string;
  readonly found: string;
}

/** Write the questions, read the answers, remove the scratch tab. */
export const selfTestStep = z.enum(['begin', 'read', 'end']);

export type SelfTestStep = z.infer<typeof selfTestStep>;

/** The answers so far; some may still be calculating. */
export interface SelfTestFindings {
  readonly findings: readonly SelfTestFinding[];
  readonly isCalculating: boolean;
  readonly language: Language;
}
