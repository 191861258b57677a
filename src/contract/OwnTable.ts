import * as z from 'zod/mini';
import type { Side } from '../domain/scoring/kinds.ts';
import type { PlainCell } from './ScoreSheet.ts';
import { request, textUpTo } from './schema.ts';

/** A tab of people's own as it was looked at, and what would be written beside it. */
export interface OwnTable {
  readonly tab: string;
  /** From the first row and column to the last that hold anything. */
  readonly rows: readonly (readonly PlainCell[])[];
  readonly criteria: readonly (readonly PlainCell[])[];
  /** «J1»: where the formula goes, in the first column that is blank from top to bottom. */
  readonly cell: string;
  /** How many columns it fills. */
  readonly columns: number;
  /** How many columns the tab lacks for all results. */
  readonly lacking: number;
  /** The cell that has such a formula already; blank where none has. */
  readonly scored: string;
  readonly formulas: Readonly<Record<Side, string>>;
  /** Differs as soon as something in tab or criteria does. */
  readonly print: string;
}

/** The formula is to be written as it was shown. */
export const scoring = request({
  tab: textUpTo(1000),
  side: z.enum(['staff', 'units']),
  print: textUpTo(100),
});

export type Scoring = z.infer<typeof scoring>;

/** Blank if it was written; else nothing was. */
export type ScoringObstacle = '' | 'changed' | 'scored' | 'noRoom' | 'notAllowed';
