import type { Result } from '../periods/Result.ts';
import { bandOfRating, shownRating } from '../periods/rating.ts';
import { caseKey } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import type { Base, Grouping, Quota } from './Quota.ts';
import { type Standing, standings } from './standings.ts';

/** A result with the bands that rate it. */
export interface Rated {
  readonly result: Result;
  /** Names of the bands of this row, best first; empty where they are not known. */
  readonly bands: readonly string[];
}

/** Everybody who shares a ceiling. */
export interface QuotaGroup {
  /** Code of the unit, Đối tượng, «Người đứng đầu»…; blank for everybody. */
  readonly name: string;
  /** How many have no rating yet: they are in neither number. */
  readonly unrated: number;
  /** Whose number the ceiling is a share of. */
  readonly base: number;
  /** share × base, rounded down. */
  readonly ceiling: number;
  /** Those in the top band, best first. */
  readonly top: readonly { readonly result: Result; readonly standing: Standing }[];
}

/** Keeps 20 % of 5, held as 1.0000000000000002 or 0.9999…, at 1. */
const GUARD = 1e-9;

/** For every group how many may be in the top band, and who is above the line. Groups in the order of their first row. */
export function quotaGroups(
  rated: readonly Rated[],
  { share, base, grouping }: Quota,
): readonly QuotaGroup[] {
  const groups = grouped(rated, ({ result }) => groupOf(result, grouping));
  return [...groups].map(([name, members]) => {
    const counted = members.filter(one => isBase(one, base)).length;
    const ceiling = Math.floor(share * counted + GUARD);
    const top = members
      .filter(one => placeOf(one, one.result.rating) === 0)
      .map(({ result }) => result)
      .sort((a, b) => totalOf(b) - totalOf(a));
    const stands = standings(top.map(totalOf), ceiling);
    return {
      name,
      unrated: members.filter(({ result }) => shownRating(result) === '').length,
      base: counted,
      ceiling,
      top: top.map((result, at) => ({ result, standing: stands[at]! })),
    };
  });
}

function groupOf({ unit, kind, head }: Result, grouping: Grouping): string {
  switch (grouping) {
    case 'body':
      return '';
    case 'unit':
      return unit;
    case 'heads':
      return head ? 'Người đứng đầu' : 'Không giữ chức vụ';
    case 'kind':
      return kind;
  }
}

function isBase(one: Rated, base: Base): boolean {
  const own = placeOf(one, one.result.rating);
  if (own < 0) return false;
  if (base === 'all') return true;
  const wanted = placeOf(one, base.band);
  return base.orBetter ? own <= wanted : own === wanted;
}

/** 0 is the top band; -1 for what is none of the row's bands. */
function placeOf({ bands }: Rated, name: string): number {
  return bands.findIndex(band => caseKey(band) === caseKey(bandOfRating(name)));
}

/** A rating without a total (a veto) stands last. */
function totalOf({ score }: Result): number {
  return typeof score === 'number' ? score : 0;
}
