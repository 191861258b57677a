import * as z from 'zod/mini';
import type { Ceiling, UnreadCeiling } from '../domain/quota/Ceiling.ts';
import type { Standing } from '../domain/quota/standings.ts';
import { type ResultsSource, resultsSource, type Who } from './Periods.ts';
import { request, textUpTo } from './schema.ts';

const shortText = textUpTo(200);

/** One ceiling, and what it means for those who share it. */
interface CeilingData extends Pick<Ceiling, 'row' | 'raised' | 'base' | 'grouping' | 'tie' | 'basis'> {
  /** The one that holds. */
  readonly share: number;
  readonly groups: readonly {
    /** Blank for everybody, and where the cell of the grouping is. */
    readonly name: string;
    readonly unrated: number;
    readonly base: number;
    readonly limit: number;
    /** The minimum is more than the share gives. */
    readonly isMinimum: boolean;
    /** How many stand in the band before the ceiling. */
    readonly top: number;
  }[];
}

/** Somebody who stands in a band that has ceilings. */
export interface Contender extends Who {
  readonly score: number | string;
  readonly standing: Standing;
  /** What stands in the columns by which ceilings are shared, in the order of the ceilings that have one. */
  readonly groups: readonly string[];
  /** The rating if it does not stay. */
  readonly below: string;
  /** Sau trần as it was written last; blank until then. */
  readonly after: string;
}

/** The ceilings as the tab Trần xếp loại sets them, and what they mean for some results. */
export interface QuotaData {
  readonly source: ResultsSource;
  /** Lần chốt or Lần tổng hợp; 0 for the results of now. */
  readonly round: number;
  /** What can be asked for, newest first. */
  readonly sources: readonly ResultsSource[];
  readonly unread: readonly Omit<UnreadCeiling, 'kind'>[];
  readonly contests: readonly {
    readonly side: Who['side'];
    readonly band: string;
    readonly ceilings: readonly CeilingData[];
    readonly contenders: readonly Contender[];
  }[];
  /** Heads who are rated above their units; null where no row of the tab asks for it. */
  readonly heads: {
    readonly basis: string;
    readonly above: readonly (Who & {
      readonly rating: string;
      readonly unit: string;
      readonly unitRating: string;
    })[];
  } | null;
  /** All of this that a choice rests on: it is sent back with the choice. */
  readonly seen: string;
}

/** Asks to write down who stays in the band (Ghi xếp loại sau trần). */
export const settling = request({
  source: resultsSource,
  /** `seen` of what the page has shown: what people have agreed to. */
  seen: textUpTo(2_000_000),
  /** The contenders who stay; all others fall one band. */
  stays: z.array(request({ side: z.enum(['staff', 'units']), code: shortText })).check(z.maxLength(20_000)),
});

export type Settling = z.infer<typeof settling>;

/** What became of it; `data` is how things stand after it. */
export interface SettlingOutcome {
  readonly data: QuotaData;
  /** Blank if it was written; else why not: not frozen, or no longer there; not what the page has shown; more than may stay. */
  readonly obstacle: '' | 'notFrozen' | 'changed' | 'tooMany';
  /** Where more would stay than may. */
  readonly excess: readonly {
    readonly side: Who['side'];
    readonly group: string;
    readonly limit: number;
    readonly staying: number;
    readonly basis: string;
  }[];
}
