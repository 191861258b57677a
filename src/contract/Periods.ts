import * as z from 'zod/mini';
import type { Carry } from '../domain/periods/Carry.ts';
import type { CriteriaChange } from '../domain/periods/criteriaChanges.ts';
import type { UnusedRow } from '../domain/periods/Moved.ts';
import type { PeriodProblem } from '../domain/periods/parsePeriod.ts';
import type { Unfinished } from '../domain/periods/unfinished.ts';
import { request, textUpTo } from './schema.ts';

/** Far above any name of a period or tab. */
const shortText = textUpTo(200);

/** Which results are looked at: those that the sheet shows, a frozen period, a year that was put together (tổng hợp năm). */
export const resultsSource = request({
  kind: z.enum(['now', 'frozen', 'year']),
  /** Blank for those of now. */
  period: shortText,
});

export type ResultsSource = z.infer<typeof resultsSource>;

/** A person or unit as lists name it. */
export interface Who {
  readonly side: 'staff' | 'units';
  readonly code: string;
  readonly name: string;
}

/** A total as its cell shows it (a text where there is none) and its rating. */
export interface ShownResult {
  readonly score: number | string;
  readonly rating: string;
}

/** Results that were frozen together (một lần chốt). */
export interface FrozenRound {
  readonly period: string;
  readonly round: number;
  /** ISO 8601; blank where the sheet has no date. */
  readonly at: string;
  readonly by: string;
  readonly rows: number;
}

/** What has changed since a period was frozen. */
export interface SinceFrozen {
  readonly frozen: FrozenRound;
  readonly differences: readonly (Who & {
    /** Null for somebody who has come since. */
    readonly was: ShownResult | null;
    /** Null for somebody who is gone. */
    readonly now: ShownResult | null;
  })[];
  readonly criteria: readonly CriteriaChange[];
}

/** The page's view of periods: what runs, what is frozen, what would be frozen now. */
export interface PeriodsData {
  /** Name of the running period as it was read; blank where `problem` says why there is none. */
  readonly period: string;
  /** As Cấu hình has it. */
  readonly typed: string;
  readonly problem: PeriodProblem | '';
  /** How many people and units would be frozen. */
  readonly rows: number;
  readonly unfinished: readonly (Who & { readonly why: Unfinished['why']; readonly shown: string })[];
  /** Undefined values do not travel: null while the running period is not frozen. */
  readonly since: SinceFrozen | null;
  /** Newest first. */
  readonly rounds: readonly FrozenRound[];
  readonly year: YearData;
}

/** Of what the year is made, and what of it there is. */
export interface YearData {
  readonly year: number;
  readonly present: readonly string[];
  readonly missing: readonly string[];
  readonly carry: Carry;
  /** Lần tổng hợp of what stands in Tổng hợp năm; 0 while there is nothing. */
  readonly summed: number;
  /** Rows of Kết quả chuyển đến that cannot be used. */
  readonly unused: readonly UnusedRow[];
}

/** What became of a request that changes something; `data` is how things stand after it. */
export interface PeriodsOutcome {
  readonly data: PeriodsData;
  /**
   * Blank if it was done; else why nothing was written: no period that can be read, another one than the page has shown,
   * frozen already, nobody to freeze, something unfinished, no part of the year frozen, another result of the year than the
   * page has shown.
   */
  readonly obstacle:
    | ''
    | 'noPeriod'
    | 'otherPeriod'
    | 'alreadyFrozen'
    | 'nothing'
    | 'unfinished'
    | 'noParts'
    | 'otherYear';
}

/** Asks to freeze what the sheet shows (chốt kết quả). */
export const freezing = request({
  /** The running period as the page has shown it: the one that people have agreed to. */
  period: shortText,
  /** It is frozen already, and is to be frozen once more. */
  again: z.boolean(),
  /** People have seen what is unfinished. */
  despite: z.boolean(),
});

export type Freezing = z.infer<typeof freezing>;

/** Asks to put a year together from its frozen parts (tổng hợp năm). */
export const summing = request({
  year: z.int(),
  /** Lần tổng hợp that the page has shown and people want replaced; 0 for none. */
  replaces: z.int(),
});

export type Summing = z.infer<typeof summing>;

/** A tab as a new round would leave it. */
export interface Clearing {
  /** As the tab is called in the workbook that we ship. */
  readonly tab: string;
  readonly rows: number;
  /** Columns that are cleared; empty: every row goes. */
  readonly columns: readonly string[];
  /** Columns that stay because people have put formulas there or have added them. */
  readonly kept: readonly string[];
}

/** What «Mở đợt mới» would clear. */
export interface RoundPlan {
  /** Name of the file: whether this is the copy. */
  readonly file: string;
  readonly period: string;
  /** Whether the running period is frozen. */
  readonly isFrozen: boolean;
  readonly clearings: readonly Clearing[];
}

/** What became of «Mở đợt mới»; `plan` is what could be cleared now. */
export interface NewRoundOutcome {
  readonly plan: RoundPlan;
  /**
   * Blank if it was done; else why nothing was cleared: the new period cannot be read, it is not confirmed, the running
   * period is not frozen, the rows are not those that the page has named.
   */
  readonly obstacle: '' | 'noPeriod' | 'notConfirmed' | 'notFrozen' | 'changed';
}

/** Asks to clear the facts and begin a period. */
export const newRound = request({
  /** As it was typed. */
  period: shortText,
  /** Each tab that is to be cleared, with the rows that the page has named. */
  clear: z.array(request({ tab: shortText, rows: z.int() })).check(z.maxLength(20)),
  /** What people have typed to confirm. */
  typed: shortText,
  /** They have seen that the running period is not frozen. */
  despite: z.boolean(),
});

export type NewRound = z.infer<typeof newRound>;
