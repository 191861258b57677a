import { millionths } from '../criteria/condition.ts';
import type { Band } from '../criteria/Rule.ts';
import { formatNumber } from '../text/formatNumber.ts';
import { NOT_ENOUGH_DATA } from '../text/readCell.ts';

/** What was frozen of one person or unit in one part of the year. */
export interface PartResult {
  /** Name of the part, e.g. «Quý III/2020». */
  readonly period: string;
  readonly score: number | string;
  readonly rating: string;
  /** Whether the rating is the lowest that the criteria of that part knew. */
  readonly isLowest: boolean;
}

/** The result of a year. */
export interface Total {
  /** The mean, not rounded; a text where no part has a total. */
  readonly score: number | string;
  readonly rating: string;
  readonly reason: string;
}

/**
 * Puts the parts of a year together: the mean of the totals that there are, rated by `bands` (best first). With `strict`,
 * a part of the lowest rating keeps the year below the top band (Một quý không hoàn thành thì không xuất sắc cả năm).
 * `expected` names all parts of the year; what lacks is said.
 */
export function rollUp(
  parts: readonly PartResult[],
  expected: readonly string[],
  bands: readonly Band[] | 'undecided',
  strict: boolean,
): Total {
  const ofYear = expected.map(period => parts.find(part => part.period === period));
  const counted = ofYear.filter((part): part is PartResult & { score: number } => isCounted(part));
  const lacking = expected.flatMap((period, at) =>
    isCounted(ofYear[at]) ? [] : [ofYear[at] ? `${period} (${ofYear[at].score})` : period],
  );
  const missing = lacking.length === 0 ? [] : [`Thiếu: ${lacking.join(', ')}`];
  if (counted.length === 0) return { score: NOT_ENOUGH_DATA, rating: '', reason: missing.join('') };
  // Whole numbers add up alike in every order.
  const sum = counted.reduce((total, part) => total + millionths(part.score), 0);
  const score = sum / (counted.length * 1e6);
  const list = counted.map(({ period, score: one }) => `${period} ${formatNumber(one)}`).join(', ');
  const mean = `Trung bình ${formatNumber(score)} của: ${list}`;
  if (bands === 'undecided')
    return {
      score,
      rating: '',
      reason: [mean, ...missing, 'Chưa ghi Đối tượng nên chưa xếp loại'].join('; '),
    };
  const reached = bands.findIndex(band => band.reached(score));
  const byScore = reached < 0 ? bands.length - 1 : reached;
  const low = ofYear.find(part => part?.isLowest);
  const isLowered = strict && low !== undefined && byScore === 0 && bands.length > 1;
  const rating = bands[isLowered ? 1 : byScore]?.name ?? '';
  const why = isLowered
    ? [`Không ${bands[0]!.name} vì ${low.period} xếp loại ${low.rating}, dù đủ điểm`]
    : [];
  return { score, rating, reason: [...why, mean, ...missing].join('; ') };
}

function isCounted(part: PartResult | undefined): boolean {
  return typeof part?.score === 'number';
}
