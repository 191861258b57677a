import { placeOfRating } from '../domain/periods/rating.ts';
import { isIn, type Rated } from '../domain/quota/ceilingGroups.ts';
import { contestsOf } from '../domain/quota/contests.ts';
import type { Central } from './reading/readCentral.ts';
import { isFaulty, type ScoredBody } from './scoreBody.ts';

/** What a ceiling lets stand in a band, and how many do. */
export interface CeilingStand {
  readonly band: string;
  /** Blank where everybody shares it. */
  readonly group: string;
  readonly standing: number;
  readonly limit: number;
}

/** One body in figures; no person is named. */
export interface BodySummary {
  readonly body: string;
  readonly rows: number;
  readonly average: number | undefined;
  readonly highest: number | undefined;
  readonly lowest: number | undefined;
  /** One number for each band of the criteria, best first. */
  readonly counts: readonly number[];
  readonly unrated: number;
  readonly faulty: number;
  readonly ceilings: readonly CeilingStand[];
}

/** What is said of a body as a whole. */
export function summaryOf(body: string, { rows, rated, groupOf }: ScoredBody, central: Central): BodySummary {
  const totals = rows.flatMap(({ score }) => (typeof score === 'number' ? score : []));
  const known = new Map<string, number>();
  const places = rows.map(({ rating }) => {
    const place = known.get(rating) ?? placeOfRating(rating, central.bands);
    known.set(rating, place);
    return place;
  });
  const faulty = rows.filter(isFaulty).length;
  return {
    ...{ body, rows: rows.length },
    average: totals.length === 0 ? undefined : totals.reduce((sum, one) => sum + one, 0) / totals.length,
    highest: totals.length === 0 ? undefined : totals.reduce((a, b) => Math.max(a, b)),
    lowest: totals.length === 0 ? undefined : totals.reduce((a, b) => Math.min(a, b)),
    counts: central.bands.map((_, place) => places.filter(one => one === place).length),
    unrated: places.filter(place => place < 0).length - faulty,
    faulty,
    ceilings: central.ceilings.length === 0 ? [] : standsOf(rated(), groupOf, central),
  };
}

function standsOf(
  all: readonly Rated[],
  groupOf: ScoredBody['groupOf'],
  { bands, ceilings }: Central,
): readonly CeilingStand[] {
  const places = new Map(all.map(({ result }, at) => [result, at]));
  const contests = contestsOf(all, ceilings, (result, header) => groupOf(places.get(result)!, header));
  return contests.flatMap(({ band, ceilings: set }) =>
    set.flatMap(({ groups }) =>
      groups.map(({ name, members, limit }) => ({
        ...{ band: band || (bands[0] ?? ''), group: name, limit },
        standing: members.filter(one => isIn(one, one.result.rating, band)).length,
      })),
    ),
  );
}
