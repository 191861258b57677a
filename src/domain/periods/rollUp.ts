import { millionths } from '../criteria/condition.ts';
import type { Band } from '../criteria/Rule.ts';
import { criterionText, limitsText, namedLimit } from '../scoring/limitTexts.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { grouped } from '../text/grouped.ts';
import { LACKING, NOT_APPLICABLE, NOT_ENOUGH_DATA } from '../text/readCell.ts';
import type { Carry } from './Carry.ts';
import { type Held, isOfUnit, type PeriodLimit, placeOf, reachedBy } from './limitsOf.ts';
import type { PeriodKind } from './Period.ts';
import { placeOfRating, provisionalRating, saysNotRated } from './rating.ts';

/** What is known of one person or unit in one part of the year. */
export interface PartResult extends Held {
  /** Name of the part, e.g. «Quý III/2020». */
  readonly period: string;
  readonly score: number | string;
  readonly rating: string;
  /** The body that has sent it; blank for what was frozen here. */
  readonly from: string;
}

/** How years are put together. */
export interface YearRules {
  readonly kind: PeriodKind;
  /** Names of all parts of the year. */
  readonly expected: readonly string[];
  /** Best first. */
  readonly bands: readonly Band[] | 'undecided';
  readonly carry: Carry;
  /** The unit above whose rating of the year this one is not; `rating` is blank where it has none. */
  readonly unit?: { readonly code: string; readonly rating: string };
}

/** The result of a year. */
export interface Total {
  /** The mean, not rounded; a text where no part has a total. */
  readonly score: number | string;
  /** With a note where the year has more parts than are known. */
  readonly rating: string;
  readonly reason: string;
  /** What keeps it down, as «Giới hạn» has it. */
  readonly limits: string;
}

/** Something that the year's rating is not above, and why in words. */
interface Ceiling {
  /** Among the bands of the year. */
  readonly place: number;
  readonly why: (band: string) => string;
  readonly limits: readonly PeriodLimit[];
}

/**
 * Puts the parts of a year together: the mean of the totals that there are, rated by the bands of the year, and not above
 * what limits leave: of each part those that carry over, and the rating of the unit. What lacks is said.
 */
export function rollUp(parts: readonly PartResult[], rules: YearRules): Total {
  const { expected, bands, kind } = rules;
  const ofYear = expected.map(period => parts.find(part => part.period === period));
  const wanted = ofYear.filter(part => !part || !isExempt(part)).length;
  const counted = ofYear.filter((part): part is PartResult & { score: number } => isCounted(part));
  const notes = notesOn(ofYear, expected);
  const set = bands === 'undecided' ? [] : bands;
  const known = ofYear.filter(part => part !== undefined);
  const ceilings = [...vetoesIn(known, set), ...carriedFrom(known, set, rules), ...unitAbove(set, rules)];
  const own = counted.length === 0 ? -1 : reachedBy(meanOf(counted), set);
  const place = Math.max(
    own,
    ...ceilings.filter(one => counted.length > 0 || isVeto(one)).map(one => one.place),
  );
  const band = set[place]?.name ?? '';
  const why = ceilings
    .filter(one => isVeto(one) || (one.place === place && one.place > own && own >= 0))
    .map(one => one.why(one.place === place ? band : ''));
  const unrated = bands === 'undecided' ? 'Chưa ghi Đối tượng nên chưa xếp loại' : '';
  const unbanded = set.length === 0 ? 'Không có loại nào trong tiêu chí đã chốt nên chưa xếp loại' : '';
  return {
    score: counted.length > 0 ? meanOf(counted) : wanted > 0 ? NOT_ENOUGH_DATA : NOT_APPLICABLE,
    rating: counted.length < wanted ? provisionalRating(band, counted.length, wanted, kind) : band,
    reason: [...why, ...meanText(counted), ...notes, ...(counted.length === 0 ? [] : [unrated || unbanded])]
      .filter(text => text !== '')
      .join('; '),
    limits: limitsText(once(ceilings.filter(one => one.place > own).flatMap(one => one.limits))),
  };
}

const isVeto = ({ limits }: Ceiling) => limits.some(({ effect }) => effect === 'veto');

const once = (limits: readonly PeriodLimit[]) => [
  ...new Map(limits.map(one => [limitsText([one]), { ...one, reached: '' }])).values(),
];

/** Whole numbers add up alike in every order. */
function meanOf(counted: readonly { readonly score: number }[]): number {
  return counted.reduce((sum, { score }) => sum + millionths(score), 0) / (counted.length * 1e6);
}

function meanText(counted: readonly (PartResult & { readonly score: number })[]): readonly string[] {
  if (counted.length === 0) return [];
  const list = counted.map(
    ({ period, score, from }) =>
      `${period} ${formatNumber(score)}${from === '' ? '' : ` (chuyển đến từ ${from})`}`,
  );
  return [`Trung bình ${formatNumber(meanOf(counted))} của: ${list.join(', ')}`];
}

/** What lacks, what does not count, what does not fit together. */
function notesOn(
  ofYear: readonly (PartResult | undefined)[],
  expected: readonly string[],
): readonly string[] {
  const lacking = expected.flatMap((period, at) => {
    const part = ofYear[at];
    if (isCounted(part) || (part && isExempt(part))) return [];
    return [part ? `${period} (${part.score})` : period];
  });
  const exempt = ofYear.flatMap(part => (part && isExempt(part) ? [part.period] : []));
  return [
    ...(lacking.length === 0 ? [] : [`${LACKING}${lacking.join(', ')}`]),
    ...(exempt.length === 0 ? [] : [`Không tính: ${exempt.join(', ')}`]),
    ...ofYear.flatMap(part => part?.odd ?? []),
  ];
}

/** A failed veto of any part limits the year. */
function vetoesIn(parts: readonly PartResult[], set: readonly Band[]): readonly Ceiling[] {
  const vetoes = parts.flatMap(part =>
    part.limits.filter(({ effect }) => effect === 'veto').map(limit => ({ part, limit })),
  );
  return [...grouped(vetoes, ({ limit }) => placeInYear(limit, set))].map(([place, found]) => ({
    place,
    limits: found.map(({ limit }) => limit),
    why: band => {
      const where = [...grouped(found, ({ part }) => part.period)].map(([period, ofPart]) => {
        const which = ofPart.map(({ limit }) => criterionText(limit)).filter(text => text !== '');
        return which.length === 0 ? period : `${period} (${which.join(', ')})`;
      });
      return `${band === '' ? 'Có' : `Xếp loại ${band} do`} điểm liệt ở ${where.join(', ')}`;
    },
  }));
}

/** What else of the parts holds for the year, as far as Cấu hình says so. */
function carriedFrom(
  parts: readonly PartResult[],
  set: readonly Band[],
  { carry }: YearRules,
): readonly Ceiling[] {
  const lowest = parts.find(({ isLowest }) => isLowest);
  const top = set[0];
  const below: readonly Ceiling[] =
    carry !== 'vetoes' && lowest && top && set.length > 1
      ? [
          {
            place: 1,
            limits: [],
            why: () => `Không ${top.name} vì ${lowest.period} xếp loại ${lowest.rating}, dù đủ điểm`,
          },
        ]
      : [];
  if (carry !== 'all') return below;
  const carried = parts.flatMap(({ period, limits }) =>
    limits
      .filter(({ effect, data }) => effect !== 'veto' && !(effect === 'rating-cap' && isOfUnit(data)))
      .map((limit): Ceiling => {
        const why = (band: string) => `Không trên ${band} như ${period}: ${namedLimit(limit)}`;
        return { place: placeInYear(limit, set), limits: [limit], why };
      }),
  );
  return [...below, ...carried];
}

/** Where a band of a period stands in the year: by its name; under other bands as far from the best, the lowest at most. */
function placeInYear({ band, place }: PeriodLimit, set: readonly Band[]): number {
  const named = placeOf(band, set);
  return named < 0 ? Math.min(set.length - 1, place) : named;
}

function unitAbove(set: readonly Band[], { unit }: YearRules): readonly Ceiling[] {
  const names = set.map(({ name }) => name);
  const place = unit ? placeOfRating(unit.rating, names) : -1;
  if (!unit || place < 0) return [];
  const why = (band: string) =>
    `Xếp loại ${band}, không được trên xếp loại năm của đơn vị ${unit.code} (${unit.rating})`;
  return [{ place, limits: [], why }];
}

function isCounted(part: PartResult | undefined): boolean {
  return part !== undefined && typeof part.score === 'number' && !isExempt(part);
}

/** Somebody who was not to be rated in it, on leave or not there long enough; what a failed veto then says still holds. */
function isExempt({ score, rating }: PartResult): boolean {
  return saysNotRated(rating) || saysNotRated(String(score));
}
