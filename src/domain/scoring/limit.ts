import type { AnyJudge, Band } from '../criteria/Rule.ts';
import { caseKey } from '../text/fold.ts';
import { cut, quote } from '../text/quote.ts';
import type { Measure } from './Measure.ts';
import { faultText } from './Rows.ts';
import type { Scores } from './Scores.ts';
import { State } from './State.ts';

/** Lowers what the rows from `from` up to `to` may have. */
type Limit = (from: number, to: number) => void;

/** What a criterion does where it is a limit that does not hold; limits only lower. Undefined for one that is none. */
export function limitOf(scores: Scores, block: Measure): Limit | undefined {
  const { judge } = block.criterion;
  switch (judge.effect) {
    case 'cap':
      return (from, to) => lowerCeilings(scores, block, judge.most, from, to);
    case 'demote':
      return (from, to) => demote(scores, block, judge.steps, from, to);
    case 'veto':
    case 'band-condition':
    case 'rating-cap':
      return ratingLimit(scores, block);
    default:
      return undefined;
  }
}

/** Index of the best band that the limit allows; or the name of a band that the row has not. */
export function allowedBand(
  set: readonly Band[],
  judge: AnyJudge,
  value: number,
): number | { readonly unknown: string } {
  const last = set.length - 1;
  const rating = 'rating' in judge ? judge.rating : undefined;
  const name = judge.effect === 'rating-cap' ? judge.bandNames[judge.bandNames.length - value]! : rating;
  if (name === undefined) return last;
  const at = set.findIndex(band => caseKey(band.name) === caseKey(name));
  if (at < 0) return { unknown: name };
  return judge.effect === 'band-condition' ? Math.min(last, at + 1) : at;
}

function lowerCeilings({ ceiling }: Scores, block: Measure, most: number, from: number, to: number): void {
  const { state, points } = block;
  for (let i = from; i < to; i++)
    if (state[i - from] === State.scored && points[i - from] === 0) ceiling[i] = Math.min(ceiling[i]!, most);
}

function demote(
  { demoted }: Scores,
  { state, points }: Measure,
  steps: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++)
    if (state[i - from] === State.scored && points[i - from] === 0) demoted[i]! += steps;
}

function ratingLimit({ rows, bands, vetoed, limited }: Scores, block: Measure): Limit {
  const { criterion, state, points, value } = block;
  const { judge, code, data } = criterion;
  const lowered = judge.effect === 'veto' ? vetoed : limited;
  const names = judge.effect === 'rating-cap' ? judge.bandNames.length : 0;
  // Few kinds and few names make many rows: each pair is looked up once.
  const known: ReturnType<typeof allowedBand>[] = [];
  return (from, to) => {
    for (let i = from; i < to; i++) {
      if (state[i - from] !== State.scored || (names === 0 && points[i - from] !== 0)) continue;
      const kind = rows.kind[i]!;
      const set = bands[kind]!;
      if (set === 'undecided') continue;
      const level = names > 0 ? value[i - from]! : 0;
      const pair = kind * (names + 1) + level;
      known[pair] ??= allowedBand(set, judge, level);
      const allowed = known[pair];
      if (typeof allowed === 'number') lowered[i] = Math.max(lowered[i]!, allowed);
      else if (!rows.faults.has(i)) {
        const title = judge.effect === 'rating-cap' ? data : code;
        const why = `không có loại ${quote(allowed.unknown)} trong các loại của dòng này`;
        rows.faults.set(i, faultText(rows.above + i, cut(title), why));
      }
    }
  };
}
