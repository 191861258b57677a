import { keyOf } from '../periods/differences.ts';
import { type Result, rowKindOf } from '../periods/Result.ts';
import { noteOf, placeOfRating } from '../periods/rating.ts';
import type { Side } from '../scoring/kinds.ts';
import { fold } from '../text/fold.ts';
import { grouped } from '../text/grouped.ts';
import type { Ceiling } from './Ceiling.ts';
import { type CeilingGroup, ceilingGroups, isIn, type Rated, shareOf } from './ceilingGroups.ts';
import { type Standing, standings } from './standings.ts';

/** A ceiling with what it means for these results. */
export interface SetCeiling {
  readonly ceiling: Ceiling;
  /** The one that holds: raised where it is. */
  readonly share: number;
  readonly groups: readonly CeilingGroup[];
}

/** Those of one side who stand in one band, and all ceilings that hold over them. */
export interface Contest {
  readonly side: Side;
  /** Blank for the best band. */
  readonly band: string;
  readonly ceilings: readonly SetCeiling[];
  /** Best first. */
  readonly contenders: readonly { readonly one: Rated; readonly standing: Standing }[];
}

/** What ceilings mean for results: units without the Trung tâm, which they make up together. */
export function contestsOf(
  rated: readonly Rated[],
  ceilings: readonly Ceiling[],
  groupOf: (result: Result, header: string) => string,
): readonly Contest[] {
  const body = rated.find(isBody);
  const all = grouped(ceilings, ({ kind, band }) => `${kind} ${fold(band)}`);
  return [...all.values()].map(own => {
    const { kind: side, band } = own[0]!;
    const ofSide = rated.filter(one => one.result.side === side && !isBody(one));
    const set = own.map(ceiling => {
      const share = shareOf(ceiling, body);
      return { ceiling, share, groups: ceilingGroups(ofSide, ceiling, share, groupOf) };
    });
    const contenders = ofSide
      .filter(one => isIn(one, one.result.rating, band))
      .sort((a, b) => totalOf(b) - totalOf(a));
    const stands = standings(
      contenders.map(totalOf),
      set.map(({ groups }) => ({
        groupOf: contenders.map(one => groups.findIndex(({ members }) => members.includes(one))),
        limits: groups.map(({ limit }) => limit),
      })),
    );
    return {
      ...{ side, band, ceilings: set },
      contenders: contenders.map((one, at) => ({ one, standing: stands[at]! })),
    };
  });
}

function isBody({ result }: Rated): boolean {
  const kind = rowKindOf(result);
  return kind.side === 'units' && kind.center;
}

/** A rating without a total (a veto) stands last. */
function totalOf({ result: { score } }: Rated): number {
  return typeof score === 'number' ? score : 0;
}

/** More than a ceiling lets stay. */
export interface Excess {
  readonly ceiling: Ceiling;
  readonly group: CeilingGroup;
  readonly staying: number;
}

/**
 * The ratings after the ceilings (sau trần) by keyOf, of those who are held down: whoever of the contenders is not in
 * `stays` falls one band. Beside them the groups in which more would stand than may.
 */
export function settle(
  contests: readonly Contest[],
  stays: ReadonlySet<string>,
): { readonly fallen: ReadonlyMap<string, string>; readonly excess: readonly Excess[] } {
  const fallen = new Map<string, string>();
  for (const { contenders } of contests)
    for (const { one } of contenders) {
      const key = keyOf(one.result);
      if (!stays.has(key)) fallen.set(key, bandBelow(one));
    }
  const after = (one: Rated) => fallen.get(keyOf(one.result)) ?? one.result.rating;
  const excess = contests.flatMap(({ band, ceilings }) =>
    ceilings.flatMap(({ ceiling, groups }) =>
      groups.flatMap(group => {
        const staying = group.members.filter(one => isIn(one, after(one), band)).length;
        return staying > group.limit ? [{ ceiling, group, staying }] : [];
      }),
    ),
  );
  return { fallen, excess };
}

/** The rating one band lower, with what stands behind it; the same where there is no lower one. */
export function bandBelow({ result: { rating }, bands }: Rated): string {
  const below = bands[placeOfRating(rating, bands) + 1];
  return below === undefined ? rating : below + noteOf(rating);
}
