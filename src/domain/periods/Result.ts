import { categoryOf, isCenter, type RowKind } from '../criteria/population.ts';
import type { Side } from '../scoring/kinds.ts';

/** What the sheet shows of one person or unit. */
export interface Result {
  readonly side: Side;
  readonly code: string;
  readonly name: string;
  /** Code of the unit; a unit's own code. */
  readonly unit: string;
  /** Đối tượng of a person, Loại of a unit. */
  readonly kind: string;
  readonly head: boolean;
  /** A text where there is no total. */
  readonly score: number | string;
  /** Blank where there is none. */
  readonly rating: string;
  /** The rating after the ceilings (sau trần), as people have chosen; only of what was frozen, and blank until then. */
  readonly afterCeiling?: string;
  /** 1 is the best; 0 where there is none. */
  readonly rank: number;
  readonly reason: string;
  /** What keeps the rating down (Giới hạn), as limitsText writes it; blank where nothing does. */
  readonly limits: string;
  /** Where the rating stands that holds: «Cán bộ!AC7». */
  readonly cell?: string;
  /** What stands there and is no band of the criteria; `rating` is blank then. */
  readonly unread?: string;
}

/** A result as it was frozen (chốt): it stays whatever happens to the facts. */
export interface FrozenResult extends Result {
  /** Name of the period, as formatPeriod writes it. */
  readonly period: string;
  /** Lần chốt, from 1; the last one holds. */
  readonly round: number;
}

/** What decides which bands rate it, and with whom it is ranked. */
export function rowKindOf({ side, kind, head }: Result): RowKind {
  return side === 'units' ? { side, center: isCenter(kind) } : { side, head, category: categoryOf(kind) };
}

/** Those of a period that hold: of its last round. */
export function lastRound(frozen: readonly FrozenResult[], period: string): readonly FrozenResult[] {
  const ofPeriod = frozen.filter(one => one.period === period);
  const round = ofPeriod.reduce((last, one) => Math.max(last, one.round), 0);
  return ofPeriod.filter(one => one.round === round);
}
